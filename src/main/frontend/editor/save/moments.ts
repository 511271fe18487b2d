import type { Saver } from "./saver";

/** The moments outside the text at which it is saved or tried again. */
export function followMoments(element: HTMLElement, saver: Saver): void {
  element.addEventListener("focusout", (event) => {
    if (!element.contains(event.relatedTarget as Node | null)) saver.flush();
  });
  element.addEventListener("raadslag:flush", () => saver.flush());
  window.addEventListener("online", () => saver.retry());
  window.addEventListener("raadslag:settle", (event) => {
    (event as CustomEvent<Promise<unknown>[]>).detail.push(saver.settled());
  });
  window.addEventListener("raadslag:forget", () => saver.forget());
  window.addEventListener("pagehide", () => saver.leave());
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) saver.retry();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && saver.unsent) saver.retry();
  });
  window.addEventListener("beforeunload", (event) => {
    saver.flush();
    if (saver.atRisk) event.preventDefault();
  });
}
