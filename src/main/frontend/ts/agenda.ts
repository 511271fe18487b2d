/** Lets the items of an agenda be dragged to another place; the buttons beside each do the same. */
export function dragItems(list: HTMLElement): void {
  const items = [...list.querySelectorAll<HTMLElement>("[data-item]")];
  let moved: HTMLElement | null = null;

  const mark = (item: HTMLElement | null, above: boolean) => {
    for (const one of items) one.classList.remove("before", "after");
    if (item && item !== moved) item.classList.add(above ? "before" : "after");
  };

  for (const item of items) {
    item.draggable = true;
    item.addEventListener("dragstart", (event) => {
      moved = item;
      item.classList.add("moved");
      event.dataTransfer?.setData("text/plain", item.querySelector("h3")?.textContent ?? "");
    });
    item.addEventListener("dragend", () => {
      item.classList.remove("moved");
      mark(null, false);
      moved = null;
    });
    item.addEventListener("dragover", (event) => {
      if (!moved) return;
      event.preventDefault();
      mark(item, inUpperHalf(event, item));
    });
    item.addEventListener("drop", (event) => {
      if (!moved || moved === item) return;
      event.preventDefault();
      send(moved, items, place(items, moved, item, inUpperHalf(event, item)));
    });
  }
}

function inUpperHalf(event: DragEvent, item: HTMLElement): boolean {
  const { top, height } = item.getBoundingClientRect();
  return event.clientY < top + height / 2;
}

/** Counted from 1 among all items, as they stand when the moved one is taken out. */
function place(items: HTMLElement[], moved: HTMLElement, target: HTMLElement, above: boolean): number {
  const others = items.filter((item) => item !== moved);
  return others.indexOf(target) + (above ? 1 : 2);
}

/** By the form that the buttons send, with its token. */
function send(moved: HTMLElement, items: HTMLElement[], to: number): void {
  if (items.indexOf(moved) + 1 === to) return;
  const form = moved.querySelector<HTMLFormElement>("form[action$='/flytning']")!;
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "plads";
  field.value = String(to);
  form.append(field);
  form.submit();
}
