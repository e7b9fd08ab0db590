/** Puts the keyboard at a card after its queries changed; at the page’s heading where the card is gone. */
export function focusCard(id: string): void {
  // The page is drawn again first.
  requestAnimationFrame(() => {
    const place = document.getElementById(id) ?? headingOfPage();
    place?.focus();
  });
}

/** Puts the keyboard at the page’s heading, where what was pressed is gone. */
export function focusHeading(): void {
  requestAnimationFrame(() => headingOfPage()?.focus());
}

function headingOfPage(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main h1');
}
