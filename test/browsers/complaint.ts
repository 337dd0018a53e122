/** Something that went wrong in the browser. */
export interface Complaint {
  /** Thrown and not caught, written with console.error, or reported by the browser itself. */
  kind: 'exception' | 'console' | 'browser';
  text: string;
  /** Address of the script it came from, else of the page. */
  where: string;
}
