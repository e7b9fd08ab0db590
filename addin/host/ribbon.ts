import { WAITED_FOR } from './waits.ts';
import { within } from './within.ts';

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

/** Opens the pane, or brings it forward. A host without it, or one that does not answer, leaves the person where they are. */
export async function showPane(): Promise<void> {
  try {
    await within(WAITED_FOR, Office.addin.showAsTaskpane(), () => new Error('Excel does not say'));
  } catch {
    // Without a shared runtime the button has opened the pane already, or nobody can.
  }
}
