/** Nothing public yet: notices never are (they would feed themselves); alerts and endpoints come with their features. */
export {};
