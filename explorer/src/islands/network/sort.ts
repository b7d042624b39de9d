/** Tables that hold all their rows are sorted in place; the address says the same, for whoever is sent it. */
export function sortTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]'))
    for (const link of table.querySelectorAll<HTMLAnchorElement>('thead a[data-sort]'))
      link.addEventListener('click', (event) => {
        const column = link.closest('th')?.cellIndex ?? -1;
        const [body] = table.tBodies;
        if (body === undefined || column < 0 || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        sortRows(body, column);
        const number = link.closest('th')?.classList.contains('number') === true;
        for (const header of table.querySelectorAll('thead th')) {
          header.removeAttribute('aria-sort');
          const note = header.querySelector<HTMLElement>('[data-sorted]');
          if (note !== null) note.textContent = '';
        }
        link.closest('th')?.setAttribute('aria-sort', number ? 'descending' : 'ascending');
        const note = link.querySelector<HTMLElement>('[data-sorted]');
        if (note !== null) note.textContent = ` (${note.dataset.sorted ?? ''})`;
        history.replaceState(null, '', sortedAddress(link.href));
      });
}

function sortRows(body: HTMLTableSectionElement, column: number): void {
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  const rows = [...body.rows].map((row) => {
    const cell = row.cells[column];
    const value = cell?.dataset.value;
    return { row, text: cell?.textContent ?? '', number: value === undefined ? undefined : Number(value) };
  });
  rows.sort((a, b) =>
    a.number === undefined && b.number === undefined
      ? compare(a.text, b.text)
      : (b.number ?? Number.NEGATIVE_INFINITY) - (a.number ?? Number.NEGATIVE_INFINITY) || 0,
  );
  body.append(...rows.map(({ row }) => row));
}

/** Only the order is taken from the link: the reader may have moved the picture since. */
function sortedAddress(href: string): string {
  const [wanted, here] = [new URL(href), new URL(location.href)];
  for (const name of ['sort', 'lsort']) {
    const value = wanted.searchParams.get(name);
    if (value !== null) here.searchParams.set(name, value);
  }
  return here.href;
}
