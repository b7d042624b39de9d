/** The picture as PNG: the SVG file of the server, drawn at twice its size by the browser. */
const ENLARGED = 2;

export function downloadPng(): void {
  const anchor = document.querySelector<HTMLAnchorElement>('a[data-png]');
  const item = anchor?.closest<HTMLElement>('[data-png-item]');
  if (anchor === null || item === null || item === undefined) return;
  item.hidden = false;
  anchor.addEventListener('click', async (event) => {
    event.preventDefault();
    const overlay = new URL(location.href).searchParams.get('overlay');
    const address = new URL(anchor.href);
    if (overlay !== null) address.searchParams.set('overlay', overlay);
    const blob = await png(await (await fetch(address)).text());
    const file = document.createElement('a');
    file.href = URL.createObjectURL(blob);
    file.download = 'network.png';
    file.click();
    setTimeout(() => URL.revokeObjectURL(file.href), 10_000);
  });
}

async function png(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * ENLARGED;
    canvas.height = image.naturalHeight * ENLARGED;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) =>
      canvas.toBlob((blob) => (blob === null ? failed(new Error('The picture is too large.')) : done(blob))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
