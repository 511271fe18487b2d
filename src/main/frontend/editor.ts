import { given } from "./editor/given";
import { Island } from "./editor/island";
import { followStanding } from "./editor/standing";

followStanding();

for (const element of document.querySelectorAll<HTMLElement>("[data-editor]")) {
  try {
    new Island(given(element));
    element.dataset.ready = "";
    element.querySelector<HTMLElement>("[data-fallback]")?.setAttribute("hidden", "");
  } catch (fault) {
    // The text as the server wrote it stays on the page.
    console.error(fault);
  }
}
