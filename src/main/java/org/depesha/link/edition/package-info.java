/** Links an edition: goes through each text once, and puts together what the other rooms find. */
@NullMarked
package org.depesha.link.edition;

import org.jspecify.annotations.NullMarked;
