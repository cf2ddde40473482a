package org.gainsay.fact;

/** What a source is. Who that is, stands in {@code sources.csv}, in the input or in the text. */
public enum SourceKind {
  /** An outlet that a state owns, directs or has captured. */
  STATE_AFFILIATED,
  /** A publicly funded broadcaster whose editors the state does not direct. */
  PUBLIC_BROADCASTER,
  NEWS_AGENCY,
  INDEPENDENT_MEDIA,
  /** A collective of residents or local reporters who publish by themselves. */
  CITIZEN_JOURNALIST,
  FACT_CHECKER,
  NGO,
  GOVERNMENT,
  MILITARY,
  ARMED_GROUP,
  POLITICIAN,
  COMPANY,
  EXPERT,
  /** Somebody who was there: residents, eyewitnesses, survivors. */
  WITNESS,
  ACTIVIST,
  /** Somebody the text does not name and does not place in a known institution. */
  ANONYMOUS,
  SOCIAL_MEDIA,
  UNKNOWN
}
