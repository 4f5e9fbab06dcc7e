/**
 * What shows nothing: white space, what renderers ignore by default (zero-width spaces and joiners, soft hyphen, word joiner, byte order
 * mark, Hangul fillers …), and the blank of Braille, which Unicode counts among the symbols.
 */
const blank = String.raw`[\p{White_Space}\p{Default_Ignorable_Code_Point}\u{2800}]`;

/** Variation selectors and tags belong to the character before them: without them a heart or a flag is another. */
const edge = String.raw`[${blank}--[\p{Variation_Selector}\u{E0000}-\u{E0FFF}]]`;

const nothing = new RegExp(`^${blank}*$`, 'v');
/** The lookbehind keeps it from beginning anew within a run of blanks: the cost is of the text's length, whatever it holds. */
const around = new RegExp(`^${edge}+|(?<!${edge})${edge}+$`, 'gv');

export const isBlank = (text: string): boolean => nothing.test(text);

/** Without the blanks around it. Those within are somebody's: a zero-width joiner makes another letter in some scripts. */
export const withoutBlanksAround = (text: string): string => text.replace(around, '');
