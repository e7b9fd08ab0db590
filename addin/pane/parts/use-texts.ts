import { useState } from 'react';

/** One text of a form, for its field. */
interface TextInForm {
  readonly name: string;
  readonly value: string;
  readonly slip: string | null;
  readonly onChange: (value: string) => void;
}

/** The texts of a form as they stand in it. */
interface TextsInForm<Name extends string> {
  readonly texts: Readonly<Record<Name, string>>;
  /** The text of a name, with what to say where it is left out. */
  readonly text: (name: Name, slip: string) => TextInForm;
  /** Has the fields say from now on which are left out, and gives the first such one; null where none is. */
  readonly askFirst: () => string | null;
}

/** Texts to enter, none of which may be left out; what is missing is said once they are to be kept. */
export function useTexts<Name extends string>(first: Readonly<Record<Name, string>>): TextsInForm<Name> {
  const [texts, setTexts] = useState(first);
  const [isAsked, setIsAsked] = useState(false);
  return {
    texts,
    text: (name, slip) => ({
      name,
      value: texts[name],
      slip: isAsked && isEmpty(texts[name]) ? slip : null,
      onChange: (value) => {
        setTexts({ ...texts, [name]: value });
      },
    }),
    askFirst: () => {
      setIsAsked(true);
      return Object.entries<string>(texts).find(([, text]) => isEmpty(text))?.[0] ?? null;
    },
  };
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}
