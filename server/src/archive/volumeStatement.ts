/** What a team says of its volume in `frus.yaml` (section `volume:`), where the texts at hand cannot tell it. */
export interface VolumeStatement {
  /** The id in the series: `frus1969-76v38p1`. */
  readonly id?: string;
  readonly title?: string;
  /** Number of the first and of the last document, as printed: `1`, `60a`. */
  readonly first?: string;
  readonly last?: string;
  readonly chapters?: readonly Chapter[];
  readonly habits?: VolumeHabits;
}

export interface Chapter {
  readonly title: string;
  /** Number of its first and of its last document. */
  readonly first: string;
  readonly last?: string;
}

/** How a volume is made, where volumes differ. What is not stated is learned from the documents. */
export interface VolumeHabits {
  /** The label of source notes: 0 in sixteen volumes of 1955–63, else 1. */
  readonly sourceNote?: number;
  /** Whether source notes begin with “Source:”. */
  readonly sourcePrefix?: boolean;
  /** Whether documents print their numbers (most of 1948–54 do not). */
  readonly documentNumbers?: boolean;
  /** Whether pages are counted through the volume, or anew in each document (electronic volumes). */
  readonly pages?: 'volume' | 'document';
}
