/** A file field that takes files dropped anywhere on it and says how many are chosen. */
export function equipDropZone(zone: HTMLElement): void {
  const field = zone.querySelector<HTMLInputElement>("input[type=file]");
  const note = zone.querySelector<HTMLElement>("[data-chosen]");
  if (!field || !note) return;

  const tell = () => {
    const count = field.files?.length ?? 0;
    const words = count === 1 ? note.dataset.one : note.dataset.many;
    note.textContent = count === 0 ? "" : (words ?? "").replace("{0}", String(count));
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
  tell();
}
