package org.rapporteur.desk.login;

/** Addresses as attempts are counted by: those of IPv6 by their first half, for everybody has as many of the second as he likes. */
final class Networks {
    private static final int GROUPS = 4;

    static String of(String address) {
        String plain = address.replace("[", "").replace("]", "");
        int zone = plain.indexOf('%');
        String bare = zone < 0 ? plain : plain.substring(0, zone);
        if (!bare.contains(":") || bare.contains(".")) {
            return bare;
        }
        int gap = bare.indexOf("::");
        String head = gap < 0 ? bare : bare.substring(0, gap);
        String[] groups = head.split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            network.append(i < groups.length && !groups[i].isEmpty() ? groups[i] : "0")
                    .append(':');
        }
        return network.append(":/64").toString();
    }

    private Networks() {}
}
