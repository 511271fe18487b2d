import "./ts/drop-zone";
import "./ts/refresh";
