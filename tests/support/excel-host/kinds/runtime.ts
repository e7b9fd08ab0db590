import type { HostBook } from '../host-book.ts';
import { defineKind } from '../host-object.ts';
import { asFlag } from '../read-arguments.ts';

/** The add-in's own runtime: whether its events are on. */
export const runtimeKind = defineKind<HostBook>('Runtime', {
  properties: {
    EnableEvents: {
      get: (book) => book.enableEvents,
      set: (book, value) => {
        book.enableEvents = asFlag(value, 'Runtime.EnableEvents');
      },
    },
  },
});
