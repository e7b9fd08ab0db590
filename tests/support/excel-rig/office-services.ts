import { z } from 'zod';

const request = z.object({
  id: z.number(),
  message: z.object({
    body: z.object({
      Actions: z.array(
        z.object({ Id: z.number().optional(), ActionType: z.number(), Name: z.string().optional() }),
      ),
      ObjectPaths: z.record(z.string(), z.object({ Name: z.string().optional() })),
    }),
  }),
});

/** What Office itself answers, not Excel: that the ribbon's functions are ready, and that the pane is to show. */
export function answerOfficeService(
  text: string,
): { readonly answer: string; readonly isShow: boolean } | null {
  const read = request.safeParse(JSON.parse(text));
  if (!read.success) return null;
  const { Actions, ObjectPaths } = read.data.message.body;
  const services = Object.values(ObjectPaths).map(({ Name = '' }) => Name);
  if (!services.some((name) => SERVICES.some((service) => name.endsWith(service)))) return null;
  const results = Actions.map(({ Id }) => ({ ActionId: Id ?? 0, Value: null }));
  const body = JSON.stringify({ Results: results });
  const message = { statusCode: 200, headers: {}, body };
  const isShow = Actions.some(({ Name }) => Name?.toLowerCase() === 'setappruntimestate');
  return { answer: JSON.stringify({ id: read.data.id, type: 2, message }), isShow };
}

const SERVICES = ['AddinInternalService', 'AppRuntimeService', 'AppRuntimePersistenceService'];
