const SVG = "http://www.w3.org/2000/svg";

/** Drawn in lines on a square of 20. */
const drawn: Record<string, string> = {
  bold: "M6 4v12M6 4h5a3 3 0 0 1 0 6H6h6a3 3 0 0 1 0 6H6",
  italic: "M12 4l-4 12M9 4h6M5 16h6",
  paragraph: "M13 4v12M9 4v12M15 4H8a3 3 0 0 0 0 6h1",
  heading: "M4 4v12M12 4v12M4 10h8M16 8v8M14.5 9.5L16 8",
  subheading: "M3 5v10M9 5v10M3 10h6M13 9a2 2 0 1 1 3.5 1.5L13 15h4",
  bullets: "M4 5h.01M4 10h.01M4 15h.01M8 5h9M8 10h9M8 15h9",
  numbers: "M3 4l1-1v4M3 11h2l-2 3h2M8 5h9M8 12h9M8 17h9",
  indent: "M3 4h14M9 8h8M9 12h8M3 16h14M3 8l3 2-3 2z",
  outdent: "M3 4h14M9 8h8M9 12h8M3 16h14M6 8l-3 2 3 2z",
  link: "M8 12l4-4M9 6l2-2a3.5 3.5 0 0 1 5 5l-2 2M11 14l-2 2a3.5 3.5 0 0 1-5-5l2-2",
  table: "M3 4h14v12H3zM3 8h14M3 12h14M10 4v12",
  figure: "M3 4h14v12H3zM3 14l4-4 4 4 2-2 4 3M13 8h.01",
  footnote: "M3 6h8M3 10h8M3 14h5M15 4v6M12.5 5.5l5 3M17.5 5.5l-5 3",
  find: "M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4M13 13l4 4",
  comment: "M3 4h14v9H9l-4 4v-4H3zM6 7h8M6 10h5",
  undo: "M7 4L3 8l4 4M3 8h9a4 4 0 0 1 0 8H8",
  redo: "M13 4l4 4-4 4M17 8H8a4 4 0 0 0 0 8h4",
};

export function icon(name: string): SVGElement | null {
  const lines = drawn[name];
  if (!lines) return null;
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", lines);
  svg.append(path);
  return svg;
}
