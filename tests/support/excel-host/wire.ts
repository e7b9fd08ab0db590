import { z } from 'zod';

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).nullish(),
  ReferencedObjectPathIds: z.array(z.number()).nullish(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string().default(''),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().default(''),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: z
    .object({
      Select: z.array(z.string()).nullish(),
      Expand: z.array(z.string()).nullish(),
      Top: z.number().nullish(),
      Skip: z.number().nullish(),
    })
    .optional(),
});

const requestMessage = z.object({
  id: z.number(),
  message: z.object({
    url: z.string(),
    body: z.object({
      Actions: z.array(action),
      ObjectPaths: z.record(z.string(), objectPath),
    }),
  }),
});

/** How an object was reached, one step from its parent. */
export type WirePath = z.infer<typeof objectPath>;
/** One thing asked of an object: to be made, read, called or set. */
export type WireAction = z.infer<typeof action>;
/** What one sync of the genuine library sends. */
export type WireRequest = z.infer<typeof requestMessage>;

/** Reads the text that the genuine library gives its host; anything else fails the test with zod's words. */
export function readRequest(message: string): WireRequest {
  return requestMessage.parse(JSON.parse(message));
}

/** What an action answered, under its number. */
export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The error at which a batch stopped, and the action that met it. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
  readonly Location: string;
}

/** The answer to a batch: what was done before the error, if there was one. */
export function writeAnswer(id: number, results: readonly WireResult[], error: WireError | null): string {
  const body = error ? { Results: results, Error: error } : { Results: results };
  return JSON.stringify({
    id,
    type: 2,
    message: { statusCode: 200, headers: {}, body: JSON.stringify(body) },
  });
}

/** The answer of a host that refused the whole request. */
export function writeRefusal(id: number, code: string, message: string): string {
  return JSON.stringify({
    id,
    type: 2,
    message: { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message } }) },
  });
}

/** One event as the genuine library's event registration reads it. */
export interface WireEvent {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** A message that the host sends unasked: events. */
export function writeEvents(entries: readonly WireEvent[]): string {
  return JSON.stringify({ type: 3, message: { entries } });
}

/** True for a plain object of named things. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
