/**
 * Queues Panelpack’s own changes and sends them in one sync, its own listeners deaf meanwhile: what Panelpack writes
 * is no edit of the user’s. Rejects with what Excel threw, the listeners hearing again.
 */
export async function syncQuietly(context: Excel.RequestContext, queue: () => void): Promise<void> {
  context.runtime.enableEvents = false;
  queue();
  context.runtime.enableEvents = true;
  try {
    await context.sync();
  } catch (error) {
    await hearAgain(context);
    throw error;
  }
}

/** A batch that fails drops what stood behind the failure, the end of the silence too. */
async function hearAgain(context: Excel.RequestContext): Promise<void> {
  try {
    context.runtime.enableEvents = true;
    await context.sync();
  } catch {
    // What failed first is what the person is told.
  }
}
