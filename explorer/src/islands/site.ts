/** On every page: buttons that copy the text beside them. Without scripts these buttons stay hidden. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.hidden = false;
  const label = button.textContent;
  button.addEventListener('click', async () => {
    const text = button.parentElement?.querySelector('pre, textarea, [data-copied-text]')?.textContent ?? '';
    await navigator.clipboard.writeText(text);
    button.textContent = button.dataset.copied ?? label;
    setTimeout(() => {
      button.textContent = label;
    }, 2_000);
  });
}
