import { dragItems } from "./ts/agenda";
import { followReading } from "./ts/contents";
import { equipDropZone } from "./ts/drop-zone";
import { foldWhenNarrow } from "./ts/fold";
import { equipKle } from "./ts/kle";
import { logOutCleanly } from "./ts/log-out";
import { keepFresh } from "./ts/refresh";

const contents = document.querySelector<HTMLElement>(".contents");
if (contents) followReading(contents);
document.querySelectorAll<HTMLElement>("[data-drop-zone]").forEach(equipDropZone);
document.querySelectorAll<HTMLElement>("[data-refresh]").forEach((part) => keepFresh(part));
document.querySelectorAll<HTMLDetailsElement>("[data-fold-when-narrow]").forEach(foldWhenNarrow);
document.querySelectorAll<HTMLElement>("[data-kle]").forEach(equipKle);
document.querySelectorAll<HTMLFormElement>("[data-log-out]").forEach(logOutCleanly);
document.querySelectorAll<HTMLElement>("[data-agenda]").forEach(dragItems);
