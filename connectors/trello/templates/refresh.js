// Fetches this page again every few seconds and swaps what changed, keeping scroll positions, open cards and focus.
(() => {
  const EVERY_MS = 3000;
  const page = document.getElementById("page");
  const live = document.getElementById("live");
  const cardsOf = (root) => new Map([...root.querySelectorAll("[data-card]")].map((card) => [card.id, card.outerHTML]));
  let known = page.innerHTML;
  let knownCards = cardsOf(page);

  const tell = (state, words) => { live.dataset.state = state; if (live.textContent !== words) live.textContent = words; };

  const swap = (next) => {
    const places = [...page.querySelectorAll("[data-scroll]")].map((box) => [box.id, box.scrollLeft, box.scrollTop]);
    const folds = new Map([...page.querySelectorAll("details[id]")].map((fold) => [fold.id, fold.open]));
    const focused = document.activeElement?.closest("[id]")?.id;
    const before = knownCards;
    known = next.innerHTML;
    knownCards = cardsOf(next);
    for (const fold of next.querySelectorAll("details[id]")) if (folds.has(fold.id)) fold.open = folds.get(fold.id);
    for (const [id, html] of knownCards) if (before.get(id) !== html) next.querySelector(`[id="${CSS.escape(id)}"]`).classList.add("fresh");
    page.replaceChildren(...next.childNodes);
    for (const [id, left, top] of places) {
      const box = document.getElementById(id);
      if (box) { box.scrollLeft = left; box.scrollTop = top; }
    }
    if (focused) {
      const holder = document.getElementById(focused);
      (holder?.matches("details") ? holder.querySelector("summary") : holder)?.focus({ preventScroll: true });
    }
  };

  const look = async () => {
    if (!document.hidden) {
      try {
        const answer = await fetch(location.href, { cache: "no-store" });
        if (!answer.ok) throw new Error(String(answer.status));
        const next = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("page");
        if (next && next.innerHTML !== known) swap(next);
        tell("live", "live");
      } catch { tell("lost", "connection lost, trying again"); }
    }
    setTimeout(look, EVERY_MS);
  };
  tell("live", "live");
  setTimeout(look, EVERY_MS);
})();
