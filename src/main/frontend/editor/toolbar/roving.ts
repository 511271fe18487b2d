/** One stop of the Tab key for all the buttons; the arrows, Home and End move among those that are seen. */
export function rove(toolbar: HTMLElement, leave: () => void): { fit: () => void } {
  const buttons = () => [...toolbar.querySelectorAll<HTMLButtonElement>("button")].filter((one) => !one.hidden);

  const fit = () => {
    const seen = buttons();
    const kept = seen.find((one) => one.tabIndex === 0) ?? seen[0];
    for (const one of toolbar.querySelectorAll<HTMLButtonElement>("button")) one.tabIndex = one === kept ? 0 : -1;
  };
  const move = (to: HTMLButtonElement | undefined) => {
    if (!to) return;
    for (const one of toolbar.querySelectorAll<HTMLButtonElement>("button")) one.tabIndex = one === to ? 0 : -1;
    to.focus();
  };

  toolbar.addEventListener("keydown", (event) => {
    const seen = buttons();
    const at = seen.indexOf(document.activeElement as HTMLButtonElement);
    const steps: Record<string, number> = {
      ArrowRight: (at + 1) % seen.length,
      ArrowDown: (at + 1) % seen.length,
      ArrowLeft: (at - 1 + seen.length) % seen.length,
      ArrowUp: (at - 1 + seen.length) % seen.length,
      Home: 0,
      End: seen.length - 1,
    };
    if (event.key === "Escape") leave();
    else if (event.key in steps && !event.altKey && !event.ctrlKey) move(seen[steps[event.key]!]);
    else return;
    event.preventDefault();
  });
  toolbar.addEventListener("focusin", (event) => {
    if (event.target instanceof HTMLButtonElement && event.target.tabIndex !== 0) move(event.target);
  });
  fit();
  return { fit };
}
