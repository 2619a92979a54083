const text = document.getElementById("filter");
const boxes = [...document.querySelectorAll(".filter input[type=checkbox]")];
const articles = [...document.querySelectorAll("article")].map((element) => [element, element.textContent.toLowerCase()]);
const shown = document.getElementById("shown");
function update() {
  const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
  const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  let count = 0;
  for (const [element, content] of articles) {
    const isShown = severities.has(element.className) && words.every((word) => content.includes(word));
    element.hidden = !isShown;
    count += isShown;
  }
  shown.textContent = `${count} of ${articles.length} shown`;
}
document.querySelector(".filter").hidden = false;
text.addEventListener("input", update);
boxes.forEach((box) => box.addEventListener("change", update));
update();
