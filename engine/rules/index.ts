import { actionHasALead } from './action-has-a-lead.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order in which its queries are asked. */
export const rules: readonly Rule[] = [actionHasALead];
