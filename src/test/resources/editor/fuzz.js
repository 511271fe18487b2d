/* Random acts of a writer, the same ones for the same seed; every document that results is saved. */
(async ([seed, rounds]) => {
  let state = seed;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const pick = (list) => list[random(list.length)];
  const element = document.querySelector("#field");
  const text = element.querySelector(".editor-text");
  const rest = (ms) => new Promise((done) => setTimeout(done, ms));

  const place = () => {
    const lines = [...text.querySelectorAll("p, h3, h4, td, th, li, figure")];
    const line = lines.length ? pick(lines) : text;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    if (!found.length) return [line, 0];
    const node = pick(found);
    return [node, random(node.length + 1)];
  };
  const select = () => {
    const from = place();
    const to = random(4) ? from : place();
    getSelection().setBaseAndExtent(...from, ...to);
  };
  const key = (name, more = {}) =>
    text.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...more }));
  const paste = (html) => {
    const data = new DataTransfer();
    data.setData("text/html", html);
    data.setData("text/plain", "x");
    text.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  };
  const foreign = [
    "<p>et</p><p>to</p>",
    "<ul><li>a<ul><li>b</li></ul></li></ul>",
    "<table><tr><td colspan=2>x</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>",
    "<table data-pm-slice='0 0 []'><tr><td colspan=3 rowspan=2>x</td></tr><tr><td>y</td></tr></table>",
    "<h2></h2><h5>Titel</h5><p>t</p>",
    "<h4 data-pm-slice='1 1 []'>løs</h4>",
    "<figure data-pm-slice='0 0 []'><img src='/billeder/1' alt='hal'></figure>",
    "<figure data-pm-slice='0 0 []'><img src='https://x.invalid/1' alt=' '></figure>",
    "<p data-pm-slice='1 1 []'>n<span data-footnote>note <b>fed</b><br>mere<span data-footnote>i</span></span><b><br></b></p>",
    "<a href='javascript:x'>a</a><a href='https://bakkedal.dk'>b</a><a href='mailto:'>c</a>",
    "<ol start=-4><li></li><li><table><tr><td>q</td></tr><tr><td>r</td></tr></table></li></ol>",
    "<li data-pm-slice='3 3 []'>punkt</li>",
    "<p data-pm-slice='2 2 [\"bullet_list\",null,\"list_item\",null]'>i punkt</p>",
    "<td data-pm-slice='1 1 []'>celle</td>",
    "<p>\u0007\ud800 \u0085</p>",
  ];
  const tools = () => [...element.querySelectorAll("[data-tool]")].filter((one) => !one.hidden && one.dataset.tool !== "find");
  const fill = () => {
    const dialog = document.querySelector("dialog");
    if (!dialog) return;
    for (const input of dialog.querySelectorAll("input[type=text]")) input.value = pick(["https://bakkedal.dk", "ord", " ", "jonas@bakkedal.dk"]);
    const note = dialog.querySelector(".editor-text");
    if (note && random(2)) document.execCommand("insertText", false, "note");
    dialog.querySelector("button[type=submit]").click();
    if (dialog.open) dialog.close();
  };
  const acts = [
    () => document.execCommand("insertText", false, pick(["ord ", "å", "- ", "1. ", "\u0007", "tal 12"])),
    () => key("Enter", { keyCode: 13 }),
    () => key("Enter", { keyCode: 13, shiftKey: true }),
    () => key("Backspace", { keyCode: 8 }),
    () => key("Delete", { keyCode: 46 }),
    () => document.execCommand("delete"),
    () => paste(pick(foreign)),
    () => paste(pick(foreign)),
    () => paste(pick(foreign)),
    () => pick(tools()).click(),
    () => pick(tools()).click(),
    () => random(6) || key("a", { ctrlKey: true, keyCode: 65 }),
  ];
  for (let round = 0; round < rounds; round++) {
    text.focus();
    if (random(3)) select();
    await rest(25);
    for (let act = random(3); act >= 0; act--) {
      pick(acts)();
      await rest(1);
      fill();
      await rest(1);
    }
    element.dispatchEvent(new CustomEvent("raadslag:flush"));
    await rest(25);
  }
})
