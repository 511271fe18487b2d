@NullMarked
package dk.raadslag.referral.web;

import org.jspecify.annotations.NullMarked;
