package org.rapporteur.annotate.names;

/** What a name names. */
public enum NameKind {
    /** A person, without title or office. */
    PERSON,

    /** A body of people that acts: a state's, a company, a newspaper, a party, a team. */
    ORGANISATION,

    /** Where something can be: a state, region, town, river, street; also one inside another name. */
    PLACE,

    /** A people, faith or politics, as a noun or an adjective: "Russian", "Sunnis", "Republican". */
    GROUP,

    /** A body that fights and isn't a state's. */
    ARMED_GROUP
}
