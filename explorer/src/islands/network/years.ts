/** Two sliders for the years: links outside grow faint while they move; when let go, the network of these years is asked for. */
export function yearSlider(within: HTMLElement, seen: (years: readonly [number, number]) => void): void {
  const box = within.querySelector<HTMLElement>('[data-year-slider]');
  const [since, until] = ['since', 'until'].map((name) => box?.querySelector<HTMLInputElement>(`[data-range=${name}]`));
  if (box === null || !since || !until) return;
  box.hidden = false;
  for (const range of [since, until]) {
    range.addEventListener('input', () => {
      // The first year cannot pass the last.
      if (Number(since.value) > Number(until.value)) (range === since ? until : since).value = range.value;
      for (const one of [since, until]) {
        const { range: name = '' } = one.dataset;
        const [output] = box.querySelectorAll<HTMLOutputElement>(`[data-shown=${name}]`);
        if (output !== undefined) output.value = one.value;
        const [field] = document.querySelectorAll<HTMLInputElement>(`input[data-years=${name}]`);
        if (field !== undefined) field.value = one.value;
      }
      seen([Number(since.value), Number(until.value)]);
    });
    range.addEventListener('change', () => {
      const url = new URL(location.href);
      for (const [name, { value, min, max }] of [
        ['since', since],
        ['until', until],
      ] as const) {
        // What leaves nothing out needs no word.
        if (value === (name === 'since' ? min : max)) url.searchParams.delete(name);
        else url.searchParams.set(name, value);
      }
      if (url.href !== location.href) location.assign(url);
    });
  }
}
