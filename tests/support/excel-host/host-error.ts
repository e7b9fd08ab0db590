/** The codes that this host answers with, as Excel names them. */
export type HostErrorCode =
  | 'AccessDenied'
  | 'GeneralException'
  | 'HostMissing'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NullObject'
  | 'RangeExceedsLimit'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation'
  | 'UnsupportedSheet';

/** The languages that this host's messages come in: code under test must go by the code alone. */
export type HostLanguage = 'en' | 'de';

/** Excel's own refusal: a code, and where it arose ("Range.Values"). */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: string;
  readonly detail: string;

  constructor(code: string, detail = '') {
    super(`${code} ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

/** Refuses as Excel would. */
export function refuse(code: HostErrorCode, detail = ''): never {
  throw new HostError(code, detail);
}

/** A member that this host does not model: a fault of the test's set-up, never an answer. */
export function missing(member: string): never {
  throw new HostError('HostMissing', member);
}

const SENTENCES: Readonly<Record<HostLanguage, Readonly<Record<string, string>>>> = {
  en: {
    AccessDenied: 'You cannot perform the requested operation.',
    InvalidArgument: 'The argument is missing or has an incorrect format.',
    InvalidOperationInCellEditMode: 'Excel is in cell-editing mode.',
    ItemAlreadyExists: 'A resource with the same name is there already.',
    ItemNotFound: 'The requested resource is not there.',
    RequestPayloadSizeLimitExceeded: 'The request is larger than the limit.',
    ResponsePayloadSizeLimitExceeded: 'The response is larger than the limit.',
  },
  de: {
    AccessDenied: 'Sie können den angeforderten Vorgang nicht ausführen.',
    InvalidArgument: 'Das Argument fehlt oder hat ein falsches Format.',
    InvalidOperationInCellEditMode: 'Excel befindet sich im Zellbearbeitungsmodus.',
    ItemAlreadyExists: 'Eine Ressource mit demselben Namen ist bereits da.',
    ItemNotFound: 'Die angeforderte Ressource ist nicht da.',
    RequestPayloadSizeLimitExceeded: 'Die Anforderung ist größer als die Grenze.',
    ResponsePayloadSizeLimitExceeded: 'Die Antwort ist größer als die Grenze.',
  },
};

const FALLBACKS: Readonly<Record<HostLanguage, string>> = {
  en: 'The operation was not carried out.',
  de: 'Der Vorgang wurde nicht ausgeführt.',
};

/** What Excel says with a code, in the user's language. */
export function sentenceFor(code: string, language: HostLanguage): string {
  return SENTENCES[language][code] ?? FALLBACKS[language];
}
