import type { Rule } from '../rules/rule.ts';
import type { RagRules } from '../templates/rag-rules.ts';

/** What a rule asks and why, as a report says it over its queries. */
export type RuleWords = Pick<Rule, 'summary' | 'why'>;

/** The words that a report is said in beside its own: those of the rules and of the RAG rules. */
export interface ReportWords {
  /** By rule id. */
  readonly rules: ReadonlyMap<string, RuleWords>;
  readonly ragRules: RagRules;
}
