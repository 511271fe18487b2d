import { has, say } from "../words";

export const mac = /Mac|iP(hone|[oa]d)/.test(navigator.platform);

/** "Mod-Shift-7" as a person reads it: "Ctrl+Skift+7". */
export function spoken(keys: string): string {
  return keys.split(/-(?=.)/).map(name).join("+");
}

/** "Mod-Shift-7" as aria-keyshortcuts has it: "Control+Shift+7". */
export function announced(keys: string): string {
  return keys.replace("Mod", mac ? "Meta" : "Control").split(/-(?=.)/).join("+");
}

function name(key: string): string {
  if (key === "Mod") return mac ? "⌘" : say("editor.key.Mod");
  return has("editor.key." + key) ? say("editor.key." + key) : key.toUpperCase();
}
