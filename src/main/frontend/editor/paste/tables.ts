const WIDEST = 60;
const LONGEST = 2000;

/** Tables without merged cells, every row as wide as the widest; a cell is one line. */
export function squareTables(doc: Document): void {
  // From the inside: a table in a table is lines of the cell it stands in.
  for (const table of [...doc.querySelectorAll("table")].reverse()) {
    if (table.parentElement?.closest("table")) linesOf(table);
    else square(table);
  }
}

function linesOf(table: Element): void {
  const lines = [...table.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join(" "));
  const block = table.ownerDocument.createElement("div");
  lines.forEach((line) => block.append(line, table.ownerDocument.createElement("br")));
  table.replaceWith(block);
}

function square(table: HTMLTableElement): void {
  const grid = rowsOf(table);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const caption = table.caption?.textContent?.trim();
  if (width === 0) return table.remove();
  // A table of one cell is a frame around a text.
  if (width === 1 && grid.length === 1) return table.replaceWith(...grid[0]![0]!.childNodes);
  const doc = table.ownerDocument;
  const made = doc.createElement("table");
  if (caption) made.createCaption().textContent = caption;
  grid.forEach((cells, index) => {
    const row = made.insertRow();
    for (let column = 0; column < width; column++) {
      const cell = doc.createElement(index === 0 ? "th" : "td");
      const from = cells[column];
      if (from) cell.append(...inLine(from));
      row.append(cell);
    }
  });
  table.replaceWith(made);
}

/** The rows with merged cells taken apart: the words stand in the first of the places, the others are empty. */
function rowsOf(table: HTMLTableElement): (Element | null)[][] {
  const grid: (Element | null)[][] = [];
  const rows = [...table.rows].slice(0, LONGEST);
  rows.forEach((row, y) => {
    const line = (grid[y] ??= []);
    for (const cell of row.cells) {
      let x = 0;
      while (line[x] !== undefined) x++;
      const across = within(cell.colSpan, WIDEST - x);
      const down = within(cell.rowSpan, rows.length - y);
      for (let dy = 0; dy < down; dy++) {
        for (let dx = 0; dx < across; dx++) (grid[y + dy] ??= [])[x + dx] = dy === 0 && dx === 0 ? cell : null;
      }
    }
  });
  return grid.filter((row) => row.length > 0);
}

function within(span: number, most: number): number {
  return Math.max(1, Math.min(span, most));
}

const BLOCKS = "p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre";

/** The content of a cell as one line with breaks. */
function inLine(cell: Element): ChildNode[] {
  const doc = cell.ownerDocument;
  for (const block of [...cell.querySelectorAll(BLOCKS)].reverse()) {
    if (block.previousSibling && block.textContent?.trim()) block.before(doc.createElement("br"));
    const next = block.nextSibling;
    if (next && next.nodeName !== "BR" && next.textContent?.trim()) block.after(doc.createElement("br"));
    block.replaceWith(...block.childNodes);
  }
  while (cell.lastChild && isBlank(cell.lastChild)) cell.lastChild.remove();
  while (cell.firstChild && isBlank(cell.firstChild)) cell.firstChild.remove();
  return [...cell.childNodes];
}

function isBlank(node: ChildNode): boolean {
  return node.nodeName === "BR" || (node.nodeType === 3 && !node.textContent?.trim());
}
