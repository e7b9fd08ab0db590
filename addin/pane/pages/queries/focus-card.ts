/** Puts the keyboard at a card after its queries changed; at the page’s heading where the card is gone. */
export function focusCard(id: string): void {
  // The page is drawn again first.
  requestAnimationFrame(() => {
    const place = document.getElementById(id) ?? document.querySelector<HTMLElement>('main h1');
    place?.focus();
  });
}
