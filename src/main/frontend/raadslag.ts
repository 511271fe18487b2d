import "./ts/drop-zone";
import "./ts/refresh";
import { followReading } from "./ts/contents";

const contents = document.querySelector<HTMLElement>(".contents");
if (contents) followReading(contents);
