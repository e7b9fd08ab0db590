/** Puts the keyboard at a form’s field of that name, where it has one. */
export function focusField(form: HTMLFormElement | null, name: string): void {
  form?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
}

/** Whether a form’s day of that name is only half entered: its value reads as empty then, and no change of it was heard. */
export function isHalfEntered(form: HTMLFormElement | null, name: string): boolean {
  const field = form?.querySelector<HTMLInputElement>(`input[name="${name}"]`) ?? null;
  return field !== null && field.validity.badInput;
}
