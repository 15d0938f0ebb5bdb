/**
 * What the offline page does, as its own text: it steps through the groups of the picture and the list beside it. It is constant, so
 * that the page's content security policy can name its digest.
 */
export const OFFLINE_SCRIPT = `(() => {
  const steps = [...document.querySelectorAll("li[data-told]")];
  const groups = [...document.querySelectorAll("g[data-step]")];
  const count = document.getElementById("count");
  const range = document.getElementById("range");
  let now = 1;
  const show = (step) => {
    now = Math.min(steps.length, Math.max(1, step));
    for (const group of groups) group.classList.toggle("future", Number(group.dataset.step) > now);
    for (const item of steps) {
      const is = Number(item.dataset.told) === now;
      item.hidden = !is;
    }
    for (const row of document.querySelectorAll("[data-row]")) row.classList.toggle("now", Number(row.dataset.row) === now);
    document.querySelector("[data-row].now")?.scrollIntoView({ block: "nearest" });
    count.textContent = now + " / " + steps.length;
    range.value = String(now);
  };
  document.getElementById("back").addEventListener("click", () => show(now - 1));
  document.getElementById("next").addEventListener("click", () => show(now + 1));
  range.addEventListener("input", () => show(Number(range.value)));
  addEventListener("keydown", (event) => {
    if (event.target instanceof HTMLInputElement) return;
    if (event.key === "ArrowRight") show(now + 1);
    else if (event.key === "ArrowLeft") show(now - 1);
  });
  document.body.classList.add("live");
  show(1);
})();`;
