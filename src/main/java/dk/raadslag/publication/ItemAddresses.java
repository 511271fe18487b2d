package dk.raadslag.publication;

import java.util.HashSet;
import java.util.Set;

/** The last part of each item's address: its number as printed, made unique and fit for a path. */
class ItemAddresses {

    private final Set<String> given = new HashSet<>();

    String next(String number, int position) {
        String wanted = number.replaceAll("[^A-Za-z0-9.-]", "").replaceAll("^\\.+|\\.+$", "");
        if (wanted.isEmpty()) wanted = "p" + position;
        String address = wanted;
        for (int again = 2; !given.add(address); again++) address = wanted + "-" + again;
        return address;
    }
}
