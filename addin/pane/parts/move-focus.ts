/**
 * Puts the keyboard at a part of the page after what it stood on changed; at the page’s heading where that part is
 * gone. Whoever has moved on meanwhile, or is being told of a refusal, is left there.
 */
export function returnFocus(id: string): void {
  // The page is drawn again first.
  requestAnimationFrame(() => {
    const place = document.getElementById(id);
    if (hasMovedOn(place)) return;
    (place ?? headingOfPage())?.focus();
  });
}

/** Puts the keyboard at the page’s heading, where what was pressed is gone. */
export function focusHeading(): void {
  requestAnimationFrame(() => {
    if (!hasMovedOn(null)) headingOfPage()?.focus();
  });
}

/** Whether the keyboard stands on something that is neither the page itself nor in the same card as `place`. */
function hasMovedOn(place: HTMLElement | null): boolean {
  const { activeElement: now, body } = document;
  if (now === null || now === body) return false;
  return place === null || place.closest('.disclosure')?.contains(now) !== true;
}

function headingOfPage(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main h1');
}
