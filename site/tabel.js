// Search, filter, sort and export of tables. Without it, tables are just tables: nothing here is needed to read a page.
// No library, no request but scripts of this very site, state in the address, so that a link shows the same rows again.
"use strict";
(() => {
  const self = document.currentScript;
  const words = self.dataset;
  const language = document.documentElement.lang || "id";
  const fewest = 12;
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  const number = (value) => value.toLocaleString(language);
  const plain = (node) => node.textContent.replace(/\s+/g, " ").trim();

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  // What a cell is sorted by: share, date, duration or number where a whole column is of one kind, else its text.
  const months = [
    ["januari", "january"], ["februari", "february"], ["maret", "march"], ["april"], ["mei", "may"], ["juni", "june"],
    ["juli", "july"], ["agustus", "august"], ["september"], ["oktober", "october"], ["november"], ["desember", "december"],
  ];
  const month = (name) => months.findIndex((names) => names.includes(name.toLowerCase()));
  const units = [[/^(hari|days?)$/, 86400], [/^(jam|hours?)$/, 3600], [/^(menit|minutes?)$/, 60], [/^(detik|seconds?)$/, 1]];
  const decimal = (text) => {
    const [group, point] = language === "id" ? [/\./g, ","] : [/,/g, "."];
    return Number(text.replace(group, "").replace(point, ".").replace("−", "-"));
  };
  const kinds = [
    (text) => {
      const share = /([\d.,]+)\s?%\)?$/.exec(text);
      return share ? decimal(share[1]) : NaN;
    },
    (text) => {
      const date = /^(?:\p{L}+, )?(\d{1,2} )?(\p{L}+) (\d{4})(?:\D+(\d\d)[.:](\d\d)(?:[.:](\d\d))?)?$/u.exec(text);
      if (!date || month(date[2]) < 0) return NaN;
      return Date.UTC(date[3], month(date[2]), Number(date[1] ?? 1), date[4] ?? 0, date[5] ?? 0, date[6] ?? 0);
    },
    (text) => {
      const parts = [...text.matchAll(/([\d.,]+) (\p{L}+)/gu)];
      if (parts.length === 0 || text.replace(/[−-]/, "").replace(/([\d.,]+) (\p{L}+)/gu, "").trim() !== "") return NaN;
      const seconds = parts.reduce((sum, part) => {
        const unit = units.find(([name]) => name.test(part[2]));
        return sum + (unit ? decimal(part[1]) * unit[1] : NaN);
      }, 0);
      return /^[−-]/.test(text) ? -seconds : seconds;
    },
    (text) => (/^[−-]?\d[\d.,]*$/.test(text) ? decimal(text) : NaN),
  ];

  class Sheet {
    constructor(box, place) {
      this.box = box;
      this.table = box.querySelector("table");
      this.body = this.table.tBodies[0];
      this.key = "t" + place;
      this.heads = [...this.table.tHead.rows[0].cells];
      this.titles = this.heads.map(plain);
      this.rows = [...this.body.rows].map((row, order) => ({ row, order, texts: [...row.cells].map(plain), folded: "" }));
      for (const entry of this.rows) entry.folded = fold(entry.texts.join(" "));
      this.state = { q: "", sort: -1, down: false, filters: new Map() };
      this.addTools();
      this.addSorting();
      this.read();
      this.apply();
    }

    // Columns of few different words, and the marks that rows carry.
    choices() {
      const found = [];
      this.titles.forEach((title, column) => {
        if (this.heads[column].classList.contains("end") || title === "") return;
        const values = new Set(this.rows.map((entry) => entry.texts[column] ?? ""));
        values.delete("");
        if (values.size < 2 || values.size > 24 || values.size * 2 > this.rows.length) return;
        if ([...values].some((value) => value.length > 60 || /^[▲◆●✓○–]?\s?[\d–]/.test(value))) return;
        const sorted = [...values].sort(collator.compare);
        found.push({ name: String(column), title, values: sorted, test: (entry, value) => entry.texts[column] === value });
      });
      const marks = ["violation", "warning", "note", "ok", "muted"];
      const present = marks.filter((mark) => this.rows.some((entry) => entry.row.querySelector(".badge." + mark)));
      const isAsked = found.some((filter) => filter.values.some((value) => /^[▲◆●✓○]/.test(value)));
      if (present.length > 1 && !isAsked) {
        const test = (entry, value) => entry.row.querySelector(".badge." + value) !== null;
        found.push({ name: "m", title: words.mark, values: present, label: (value) => words["mark" + value], test });
      }
      return found.slice(0, 4);
    }

    addTools() {
      const name = this.table.caption ? plain(this.table.caption) : document.title;
      this.search = element("input", { type: "search", autocomplete: "off", spellcheck: false });
      this.count = element("p", { className: "count" });
      this.count.setAttribute("role", "status");
      const save = element("button", { type: "button", textContent: words.export });
      const reset = element("button", { type: "button", textContent: words.reset });
      this.tools = element("div", { className: "tools" }, element("label", {}, words.search, this.search));
      this.tools.setAttribute("role", "group");
      this.tools.setAttribute("aria-label", words.tools + ": " + name);
      this.filters = this.choices();
      for (const filter of this.filters) {
        const options = filter.values.map((value) => element("option", { value, textContent: filter.label?.(value) ?? value }));
        filter.select = element("select", {}, element("option", { value: "", textContent: words.all }), ...options);
        filter.select.addEventListener("change", () => {
          this.state.filters.set(filter.name, filter.select.value);
          this.changed();
        });
        this.tools.append(element("label", {}, filter.title, filter.select));
      }
      this.tools.append(reset, save, this.count);
      this.box.before(this.tools);
      let wait = 0;
      this.search.addEventListener("input", () => {
        clearTimeout(wait);
        wait = setTimeout(() => {
          this.state.q = this.search.value;
          this.changed();
        }, 120);
      });
      save.addEventListener("click", () => this.save());
      reset.addEventListener("click", () => {
        this.state = { q: "", sort: -1, down: false, filters: new Map() };
        this.show();
        this.changed();
      });
    }

    addSorting() {
      this.heads.forEach((head, column) => {
        if (this.titles[column] === "") return;
        const button = element("button", { type: "button", className: "sort" }, ...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => {
          const { sort, down } = this.state;
          if (sort !== column) Object.assign(this.state, { sort: column, down: false });
          else if (!down) this.state.down = true;
          else Object.assign(this.state, { sort: -1, down: false });
          this.changed();
        });
      });
    }

    // Values of a column to sort by; cells that say nothing come last, whichever way.
    values(column) {
      const texts = this.rows.map((entry) => (entry.texts[column] ?? "").replace(/^[▲◆●✓○]\s?/, ""));
      const silent = (text) => text === "" || text === "–" || text === words.silent;
      for (const kind of kinds) {
        const values = texts.map((text) => (silent(text) ? null : kind(text)));
        if (values.some((value) => value !== null) && values.every((value) => value === null || !Number.isNaN(value))) {
          return values;
        }
      }
      return texts.map((text) => (silent(text) ? null : text));
    }

    apply() {
      const terms = fold(this.state.q).split(/\s+/).filter(Boolean);
      const chosen = this.filters.filter((filter) => this.state.filters.get(filter.name));
      let shown = 0;
      for (const entry of this.rows) {
        const fits =
          terms.every((term) => entry.folded.includes(term)) &&
          chosen.every((filter) => filter.test(entry, this.state.filters.get(filter.name)));
        entry.row.hidden = !fits;
        if (fits) shown += 1;
      }
      const { sort, down } = this.state;
      const order = [...this.rows];
      if (sort >= 0) {
        const values = this.values(sort);
        const compare = (a, b) => (typeof a === "number" ? a - b : collator.compare(a, b));
        order.sort((a, b) => {
          const [x, y] = [values[a.order], values[b.order]];
          if (x === null || y === null) return x === y ? a.order - b.order : x === null ? 1 : -1;
          return (down ? compare(y, x) : compare(x, y)) || a.order - b.order;
        });
      }
      if (sort >= 0 || this.moved) this.body.append(...order.map((entry) => entry.row));
      this.moved = sort >= 0;
      this.order = order;
      this.heads.forEach((head, column) => {
        if (column === sort) head.setAttribute("aria-sort", down ? "descending" : "ascending");
        else head.removeAttribute("aria-sort");
      });
      this.count.textContent = fill(words.count, { n: number(shown), total: number(this.rows.length) });
      this.onSearch?.(terms);
    }

    changed() {
      this.apply();
      this.write();
    }

    show() {
      this.search.value = this.state.q;
      for (const filter of this.filters) {
        filter.select.value = this.state.filters.get(filter.name) ?? "";
        if (filter.select.selectedIndex < 0) filter.select.value = "";
      }
    }

    // `?t1.q=text&t1.s=2-&t1.f3=value`: table, then what.
    read() {
      const query = new URLSearchParams(location.search);
      this.state.q = query.get(this.key + ".q") ?? "";
      const sort = /^(\d+)(-?)$/.exec(query.get(this.key + ".s") ?? "");
      if (sort && this.titles[sort[1]]) Object.assign(this.state, { sort: Number(sort[1]), down: sort[2] === "-" });
      for (const filter of this.filters) {
        const value = query.get(this.key + ".f" + filter.name);
        if (filter.values.includes(value)) this.state.filters.set(filter.name, value);
      }
      this.show();
    }

    write() {
      const query = new URLSearchParams(location.search);
      const put = (name, value) => (value ? query.set(this.key + name, value) : query.delete(this.key + name));
      put(".q", this.state.q);
      put(".s", this.state.sort < 0 ? "" : this.state.sort + (this.state.down ? "-" : ""));
      for (const filter of this.filters) put(".f" + filter.name, this.state.filters.get(filter.name));
      const text = query.toString();
      try {
        history.replaceState(null, "", location.pathname + (text ? "?" + text : "") + location.hash);
      } catch {
        // A browser that forbids it for files shows the same rows, only not in its address.
      }
    }

    // What is shown, in its order, as a spreadsheet reads it; no cell can run as a formula.
    save() {
      const cell = (text) => {
        const safe = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
        return /[",\n;]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
      };
      const lines = [this.titles, ...this.order.filter((entry) => !entry.row.hidden).map((entry) => entry.texts)];
      const text = "\uFEFF" + lines.map((line) => line.map(cell).join(",") + "\r\n").join("");
      const name = location.pathname.split("/").pop().replace(/\.html$/, "") + "-" + this.key + ".csv";
      const link = element("a", { href: URL.createObjectURL(new Blob([text], { type: "text/csv" })), download: name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    }
  }

  // Rows of the same table on its other pages, from the small index scripts that lie beside the pages.
  class Elsewhere {
    constructor(sheet, series) {
      this.series = series;
      this.pages = new Map();
      this.wanted = [];
      this.most = 50;
      this.line = element("p", {});
      this.line.setAttribute("role", "status");
      this.list = element("ul", {});
      this.box = element("div", { className: "elsewhere", hidden: true }, this.line, this.list);
      sheet.box.before(this.box);
      sheet.tools.append(
        element("p", { className: "part", textContent: fill(words.part, { n: number(series.page), total: number(series.pages) }) }),
      );
      sheet.onSearch = (terms) => this.find(terms);
      globalThis.mutubakuIndex = (page, rows) => {
        if (this.pages.has(page)) return;
        this.pages.set(page, rows.map((row) => ({ row, folded: fold(row.slice(1).join(" ")) })));
        if (this.pages.size === this.expected || this.pages.size % 5 === 0) this.find(this.terms);
      };
      sheet.apply();
    }

    find(terms) {
      this.terms = terms;
      this.box.hidden = terms.length === 0;
      if (terms.length === 0) return;
      this.load();
      const hits = [];
      let count = 0;
      for (const page of [...this.pages.keys()].sort((a, b) => a - b)) {
        for (const { row, folded } of this.pages.get(page)) {
          if (!terms.every((term) => folded.includes(term))) continue;
          count += 1;
          if (hits.length < this.most) hits.push([page, row]);
        }
      }
      const values = { n: number(count), pages: number(this.pages.size), total: number(this.series.pages - 1) };
      this.line.textContent = fill(words.elsewhere, values);
      this.list.replaceChildren(
        ...hits.map(([page, row]) => {
          const address = this.address(page) + ".html" + (row[0] ? "#" + row[0] : "");
          const link = element("a", { href: address, textContent: fill(words.page, { n: number(page) }) });
          return element("li", {}, link, ": " + row.slice(1).filter((text) => text && text !== "–").join(" · "));
        }),
      );
    }

    address(page) {
      return this.series.name + (page === 1 ? "" : "-" + page);
    }

    load() {
      if (this.expected !== undefined) return;
      const pages = Array.from({ length: this.series.indexed }, (_, place) => place + 1);
      const others = pages.filter((page) => page !== this.series.page);
      this.expected = others.length;
      for (const page of others) {
        document.head.append(element("script", { src: this.address(page) + ".cari.js", async: true }));
      }
    }
  }

  const boxes = [...document.querySelectorAll("main .scroll")].filter((box) => box.querySelector("table"));
  // A table that fits its box needs none: its head then stays in sight while the page itself moves.
  const fit = (some) => {
    for (const box of some) box.classList.remove("fits");
    const fitting = some.filter((box) => box.scrollWidth <= box.clientWidth);
    for (const box of fitting) box.classList.add("fits");
    for (const box of some) {
      if (box.classList.contains("fits")) box.removeAttribute("tabindex");
      else box.tabIndex = 0;
    }
  };
  // Of many pages in one file only those near the screen are laid out, and only their tables are measured.
  const near = new Set();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) near[isIntersecting ? "add" : "delete"](target);
      fit(entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target));
    },
    { rootMargin: "50%" },
  );
  const isOneOfMany = (box) => box.closest("article") !== null;
  for (const box of boxes.filter(isOneOfMany)) watcher.observe(box);
  const fitShown = () => fit(boxes.filter((box) => !isOneOfMany(box) || near.has(box)));

  const sheets = [];
  boxes.forEach((box, place) => {
    const table = box.querySelector("table");
    const isWhole = table.tHead?.rows.length === 1 && table.tBodies.length === 1;
    if (isWhole && table.tBodies[0].rows.length >= fewest) sheets.push(new Sheet(box, place + 1));
  });
  const { series, page, pages, indexed } = document.querySelector("main").dataset;
  if (series && sheets.length > 0) {
    const largest = sheets.reduce((a, b) => (b.rows.length > a.rows.length ? b : a));
    new Elsewhere(largest, { name: series, page: Number(page), pages: Number(pages), indexed: Number(indexed) });
  }
  fitShown();
  let wait = 0;
  addEventListener("resize", () => {
    clearTimeout(wait);
    wait = setTimeout(fitShown, 150);
  });
  // Everything is open on paper.
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((part) => (part.open = true)));
  // The place that a link leads to, once the tables above it have their height.
  const reveal = () => {
    const target = document.querySelector(":target");
    const article = target?.closest("article");
    if (article) fit(boxes.filter((box) => article.contains(box)));
    target?.scrollIntoView();
  };
  reveal();
  if (document.querySelector("main > article")) addEventListener("hashchange", reveal);
})();
