/**
 * Names are kept as they are written, but for blanks around them: any script, no normalisation. There is something to read in them, and no
 * control character.
 */
export const nameText = { max: 200, pattern: /^(?=.*[\p{L}\p{N}])\P{Cc}+$/u };
