/** A record of a source that could not be read, with where it stands in the source. */
export interface UnreadableRecord {
  /** The title, or the beginning of the text where there is none. */
  readonly title: string;
  /** One plain sentence that names the line. */
  readonly reason: string;
}
