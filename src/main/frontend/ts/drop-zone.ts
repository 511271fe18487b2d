/** A file field that takes files dropped anywhere on it, says how many are chosen, and when they are too much to send. */
export function equipDropZone(zone: HTMLElement): void {
  const field = zone.querySelector<HTMLInputElement>("input[type=file]");
  const note = zone.querySelector<HTMLElement>("[data-chosen]");
  if (!field || !note) return;

  const tell = () => {
    const count = field.files?.length ?? 0;
    const words = count === 1 ? note.dataset.one : note.dataset.many;
    const tooMuch = isTooMuch(zone, field);
    note.textContent = tooMuch ? (note.dataset.tooMuch ?? "") : count === 0 ? "" : (words ?? "").replace("{0}", String(count));
    note.classList.toggle("error-text", tooMuch);
  };

  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    if (event.dataTransfer?.files.length) field.files = event.dataTransfer.files;
    tell();
  });
  field.addEventListener("change", tell);
  // A server that refuses the rest unread is shown by browsers as a broken line.
  field.form?.addEventListener("submit", (event) => {
    if (isTooMuch(zone, field)) event.preventDefault();
  });
  tell();
}

function isTooMuch(zone: HTMLElement, field: HTMLInputElement): boolean {
  const bytes = Array.from(field.files ?? []).reduce((sum, file) => sum + file.size, 0);
  return bytes > Number(zone.dataset.most ?? Infinity);
}
