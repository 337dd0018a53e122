/** An official document as a text names it. `start` and `end` are offsets into the NFC text. */
export type DocumentReference = {
  /** The words of the text, from the type to the date or the issuer. */
  text: string;
  /** "Nghị quyết", "Kết luận" …; "Văn bản" where neither words nor symbol tell. */
  type: string;
  /** "01-KL/TW", "30/2020/NĐ-CP" in the usual spelling, also where the text gives it elsewhere only; absent without one. */
  symbol?: string;
  /** `YYYY-MM-DD`, where the text states the day. */
  date?: string;
  /** As the text states it, or the one body the symbol can stand for. */
  issuer?: string;
  start: number;
  end: number;
};
