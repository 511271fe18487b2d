import type { Json } from "./model/wire";
import type { Hunk } from "./save/answer";

/** What the page says about one field. */
export interface Given {
  element: HTMLElement;
  save: string;
  decide: string | undefined;
  proof: string | undefined;
  pictures: string | undefined;
  person: string | undefined;
  version: number;
  mode: "write" | "suggest" | "read";
  label: string;
  help: string;
  document: Json;
  hunks: Hunk[];
}

export function given(element: HTMLElement): Given {
  const { save, decide, proof, pictures, person, version, mode, label, help } = element.dataset;
  return {
    element,
    save: save ?? "",
    decide: decide || undefined,
    proof: proof || undefined,
    pictures: pictures || undefined,
    person: person || undefined,
    version: Number(version),
    mode: mode === "write" || mode === "suggest" ? mode : "read",
    label: label ?? "",
    help: help ?? "",
    document: inside<Json>(element, "[data-document]") ?? { type: "doc" },
    hunks: inside<Hunk[]>(element, "[data-hunks]") ?? [],
  };
}

function inside<T>(element: HTMLElement, selector: string): T | null {
  const script = element.querySelector(`script${selector}`);
  return script ? (JSON.parse(script.textContent ?? "null") as T) : null;
}
