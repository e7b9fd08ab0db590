/** What a ribbon button does; it says itself what went wrong. */
export type RibbonAction = () => Promise<void>;

/** Whether Microsoft’s script stands on this page: only then can it be in Excel. */
export function hasOffice(): boolean {
  return 'Office' in globalThis;
}

/** Gives ribbon buttons their actions by name. Excel is told that each has ended, whatever becomes of it. */
export function associate(actions: Readonly<Record<string, RibbonAction>>): void {
  for (const [name, action] of Object.entries(actions))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void endWith(action, event);
    });
}

async function endWith(action: RibbonAction, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await action();
  } catch {
    // Something must be seen to come of a click: the pane shows what it knows.
    await showPane();
  } finally {
    event.completed();
  }
}

/** Opens the pane, or brings it forward. A host without it leaves the person where they are. */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Without a shared runtime the button has opened the pane already, or nobody can.
  }
}
