// Filters the tables of indicators and opens what is linked to. Without it everything can be read.
(() => {
  'use strict';
  const form = document.querySelector('.filter');
  const details = [...document.querySelectorAll('tr.details details')];

  // hòa, hoà and hoa are found alike.
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replaceAll('đ', 'd').replace(/\s+/g, ' ').trim();

  // Every row that can be filtered: a group with its items, an item with its parts.
  const groups = [];
  for (const table of document.querySelectorAll('table.indicators, table.shortfalls')) {
    let group, item;
    for (const body of table.querySelectorAll('tbody[data-kind]')) {
      const row = { body, state: body.dataset.state, criterion: body.dataset.criterion, rows: [] };
      if (body.dataset.kind === 'group' || !group) {
        group = { body: null, rows: [], isCounted: table.classList.contains('indicators') };
        groups.push(group);
      }
      if (body.dataset.kind === 'group') {
        group.body = body;
      } else if (body.dataset.kind === 'part' && item) {
        item.rows.push(row);
      } else {
        item = row;
        group.rows.push(row);
      }
    }
  }

  // What a row is searched in, made when somebody first searches: what heads it counts too.
  const textOf = (row, above) => {
    row.text ??= above + ' ' + plain(row.body.textContent);
    return row.text;
  };

  const show = (body, isShown) => { if (body) body.hidden = !isShown; };

  function filter() {
    const state = form.elements.state.value;
    const criterion = form.elements.criterion.value;
    const words = plain(form.elements.text.value).split(' ').filter(Boolean);
    const fits = (row, above) => (!state || row.state === state)
      && (!criterion || row.criterion === criterion)
      && (!words.length || words.every((word) => textOf(row, above).includes(word)));
    let shown = 0, total = 0;
    for (const group of groups) {
      const title = words.length && group.body ? plain(group.body.textContent) : '';
      let any = false;
      for (const item of group.rows) {
        const own = fits(item, title);
        const above = words.length ? textOf(item, title) : '';
        let part = false;
        for (const row of item.rows) {
          const isShown = fits(row, above);
          show(row.body, isShown);
          part ||= isShown;
        }
        show(item.body, own || part);
        any ||= own || part;
        if (group.isCounted) { total += 1; shown += own || part ? 1 : 0; }
      }
      show(group.body, any);
    }
    const output = form.querySelector('output');
    output.value = output.dataset.pattern.replace('{shown}', shown).replace('{total}', total);
    form.classList.toggle('active', Boolean(state || criterion || words.length));
  }

  // A link may lead to a row that the filter hides; an indicator that is linked to opens.
  function follow() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.hidden) { form.reset(); filter(); }
    const own = target.querySelector('tr.details details');
    if (own) own.open = true;
    target.scrollIntoView();
  }

  if (form) {
    const button = document.getElementById('open-all');
    const labels = [button.textContent, button.dataset.close];
    let isOpen = false;
    form.addEventListener('input', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(filter));
    button.addEventListener('click', () => {
      isOpen = !isOpen;
      for (const one of details) one.open = isOpen;
      button.textContent = labels[Number(isOpen)];
    });
    // A browser may have kept the choices of an earlier visit.
    if (form.elements.state.value || form.elements.criterion.value || form.elements.text.value) filter();
  }
  window.addEventListener('hashchange', follow);
  if (location.hash) follow();

  // Paper has nothing to click: print everything open.
  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = details.filter((one) => !one.open);
    for (const one of closed) one.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const one of closed) one.open = false;
  });
})();
