/** The list of fields beside the text tells of each whether anything stands in it. A save may change that, and is told once. */
export function followStanding(): void {
  const said = document.querySelector<HTMLElement>("[data-standing-said]");
  document.addEventListener("raadslag:saved", (event) => {
    const { blank } = (event as CustomEvent<{ blank?: boolean }>).detail;
    const line = document.querySelector<HTMLElement>(`[data-standing-of="${CSS.escape((event.target as HTMLElement).id)}"]`);
    if (!line || blank === undefined) return;
    const now = turned(line, blank ? "blank" : "written");
    if (now && said) said.textContent = `${line.querySelector("a")?.textContent ?? ""}: ${now}`;
  });
}

/** The words that are shown now, or null where they were shown already. */
function turned(line: HTMLElement, when: string): string | null {
  let now: string | null = null;
  for (const words of line.querySelectorAll<HTMLElement>("[data-when]")) {
    const shown = words.dataset.when === when;
    if (shown && words.hidden) now = words.textContent;
    words.hidden = !shown;
  }
  return now;
}
