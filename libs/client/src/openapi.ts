// Made by libs/client/generate.mjs from apps/gateway/openapi.json: npm run openapi:write
export interface paths {
    "/v1/network/foundation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Founds the network: the first cities become its members in the order given.
         * @description Allowed: secretariat.
         */
        post: operations["network_found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the network as it is: founded or not, how many members, whose presidency, which secretariat.
         * @description Allowed: reader.
         */
        get: operations["network_now"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/count-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists every change of the count, oldest first, with the number of members before and after it.
         * @description Allowed: reader.
         */
        get: operations["network_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the cities that are members now or were on a day, at the roster’s version that it tells.
         * @description Allowed: reader.
         */
        get: operations["network_membersOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the cities by their ids or names, each with where it stands now or on a day, and finds them by words of these.
         * @description Allowed: reader.
         */
        get: operations["cities_list"];
        put?: never;
        /**
         * Registers a city under a slug that never changes; that makes it no member.
         * @description Allowed: secretariat.
         */
        post: operations["cities_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cities/{cityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a city and where it stands now or on a day.
         * @description Allowed: reader.
         */
        get: operations["cities_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Corrects what is known of a city; what is left out stays as it is.
         * @description Allowed: secretariat.
         */
        patch: operations["cities_correct"];
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the people in the order in which they were registered, or by name, and finds them by words of the name or by a reference.
         * @description Allowed: reader.
         */
        get: operations["people_list"];
        put?: never;
        /**
         * Registers a person under a new id, once under a reference; two people may have one name.
         * @description Allowed: secretariat.
         */
        post: operations["people_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a person.
         * @description Allowed: reader.
         */
        get: operations["people_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Corrects how a person’s name is written, and what an importer calls the person by.
         * @description Allowed: secretariat.
         */
        patch: operations["people_correct"];
        trace?: never;
    };
    "/v1/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the mandates of cities and people, or those held on a day gone by or to come, in the order in which they were entered.
         * @description Allowed: reader.
         */
        get: operations["mandates_list"];
        put?: never;
        /**
         * Enters a person’s office for a city, once under a reference; it begins and ends by itself where these days lie ahead.
         * @description Allowed: secretariat.
         */
        post: operations["mandates_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mandates/{mandateId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a mandate, and with it the presidency that it carries; on a day to come it ends by itself.
         * @description Allowed: secretariat.
         */
        post: operations["mandates_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mandates/{mandateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a mandate.
         * @description Allowed: reader.
         */
        get: operations["mandates_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Corrects days that were entered wrongly; what is left out stays as it is.
         * @description Allowed: secretariat.
         */
        patch: operations["mandates_correct"];
        trace?: never;
    };
    "/v1/mandates/{mandateId}/annulment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Annuls a mandate that never was: nobody holds it, and its period is free for the right one.
         * @description Allowed: secretariat.
         */
        post: operations["mandates_annul"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cities/{cityId}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a membership of a city that is interested.
         * @description Allowed: secretariat, office of :cityId.
         */
        post: operations["membershipOpening_interest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cities/{cityId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invites a city: opens its membership, or advances the one of a city that is interested.
         * @description Allowed: secretariat, president.
         */
        post: operations["membershipOpening_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cities/{cityId}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Applies for a city: opens its membership, or advances the one of a city that is interested or invited.
         * @description Allowed: secretariat, office of :cityId.
         */
        post: operations["membershipOpening_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records the network’s decision on an application: accepted or declined.
         * @description Allowed: secretariat.
         */
        post: operations["memberships_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/accession-declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declares for the city that it accedes; that makes it no member yet.
         * @description Allowed: secretariat, office of the membership's city.
         */
        post: operations["memberships_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/welcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records the welcome of a city at a ceremony; that makes it no member.
         * @description Allowed: president, secretariat.
         */
        post: operations["memberships_welcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Completes the accession: the city is a member from that day on.
         * @description Allowed: secretariat.
         */
        post: operations["memberships_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends what is under way, because the city itself says no.
         * @description Allowed: secretariat, office of the membership's city.
         */
        post: operations["memberships_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends what is under way, because nothing came of it.
         * @description Allowed: secretariat.
         */
        post: operations["memberships_lapse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspends a member: it is not counted from that day on, and a presidency of its mayor ends.
         * @description Allowed: secretariat.
         */
        post: operations["memberships_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a suspended city a member again from that day on.
         * @description Allowed: secretariat.
         */
        post: operations["memberships_reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a city out of the network from that day on; a presidency of its mayor ends.
         * @description Allowed: secretariat, office of the membership's city.
         */
        post: operations["memberships_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the memberships in the order in which they were opened, of one city, in one state, open or closed.
         * @description Allowed: reader.
         */
        get: operations["memberships_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a membership with every state that it has been in.
         * @description Allowed: reader.
         */
        get: operations["memberships_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the events of a membership as they were published, oldest first.
         * @description Allowed: reader.
         */
        get: operations["memberships_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the corrections of the roster, oldest first, of all cities or of one.
         * @description Allowed: reader.
         */
        get: operations["rosterCorrections_list"];
        put?: never;
        /**
         * Puts a line of the roster right that was entered wrongly: by another day, or by annulling it.
         * @description Allowed: secretariat.
         */
        post: operations["rosterCorrections_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roster-corrections/{correctionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one correction: the wrong line, the right one and the reason.
         * @description Allowed: reader.
         */
        get: operations["rosterCorrections_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/presidencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the presidencies in the order in which they were planned, or the one in office on a day.
         * @description Allowed: reader.
         */
        get: operations["presidencies_list"];
        put?: never;
        /**
         * Plans a term presidency of a mayor; nobody is told before it starts.
         * @description Allowed: secretariat.
         */
        post: operations["presidencies_schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/presidencies/{presidencyId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts a planned presidency, if the city is a member, the mandate is held and no other one is active.
         * @description Allowed: secretariat.
         */
        post: operations["presidencies_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/presidencies/{presidencyId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the active presidency; the next one does not start before that day.
         * @description Allowed: secretariat.
         */
        post: operations["presidencies_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/presidencies/{presidencyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a presidency, planned, active or over.
         * @description Allowed: reader.
         */
        get: operations["presidencies_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/secretariat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the secretariat, once it is established.
         * @description Allowed: reader.
         */
        get: operations["secretariat_one"];
        put?: never;
        /**
         * Establishes the network’s one secretariat; its seat and day may be unknown.
         * @description Allowed: secretariat.
         */
        post: operations["secretariat_establish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/secretariat/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes the established secretariat operational.
         * @description Allowed: secretariat.
         */
        post: operations["secretariat_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Says who the token is: its roles, and the person’s offices and presidency today.
         * @description Allowed: any token.
         */
        get: operations["me_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the meetings, in the order they were called.
         * @description Allowed: reader.
         */
        get: operations["meetings_list"];
        put?: never;
        /**
         * Calls a meeting and invites the cities named; a municipal day on its day is a warning in the answer.
         * @description Allowed: secretariat, president.
         */
        post: operations["meetings_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one meeting with its agenda and, once it was opened, the members as of its day.
         * @description Allowed: reader.
         */
        get: operations["meetings_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes what is named of a meeting that is not over; another chair has the chair at once.
         * @description Allowed: secretariat.
         */
        patch: operations["meetings_update"];
        trace?: never;
    };
    "/v1/meetings/{meetingId}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replaces the whole agenda; an item named by its id keeps it, one that was spoken to must stay.
         * @description Allowed: secretariat.
         */
        put: operations["meetings_setAgenda"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the meeting: who is a member on its day is one until it is closed, and cities can be checked in.
         * @description Allowed: secretariat, president.
         */
        post: operations["meetings_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes the meeting: it was held with those who came, and the others are absent.
         * @description Allowed: secretariat, president.
         */
        post: operations["meetings_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calls the meeting off, as long as nobody has come to it.
         * @description Allowed: secretariat.
         */
        post: operations["meetings_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/postponement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves a meeting that is not open yet to another day, or to one that is not known yet; every reply is withdrawn.
         * @description Allowed: secretariat.
         */
        post: operations["meetings_postpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invites one more city to a meeting that is not over.
         * @description Allowed: secretariat.
         */
        post: operations["attendances_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/attendances/{cityId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the city comes, and by whom; an earlier no is taken back.
         * @description Allowed: secretariat, office of :cityId.
         */
        post: operations["attendances_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/attendances/{cityId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the city does not come.
         * @description Allowed: secretariat, office of :cityId.
         */
        post: operations["attendances_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/attendances/{cityId}/excuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Excuses one of the city’s people; another may still come for it.
         * @description Allowed: secretariat, office of :cityId.
         */
        post: operations["attendances_excuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/attendances/{cityId}/substitute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Names who comes in a principal’s place; a later one replaces the earlier until that one has come.
         * @description Allowed: secretariat, office of :cityId.
         */
        put: operations["attendances_substitute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/attendances/{cityId}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks in a person who has come for the city; no invitation is needed.
         * @description Allowed: secretariat.
         */
        post: operations["attendances_checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/attendances/{cityId}/check-in-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes back a check-in that was entered wrongly, while the meeting is open: the city is again what it was before.
         * @description Allowed: secretariat.
         */
        post: operations["attendances_withdrawCheckIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/attendances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the cities that take part in a meeting, by their id.
         * @description Allowed: reader.
         */
        get: operations["attendances_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/attendances/{cityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what a city has said of its coming, and who came for it.
         * @description Allowed: reader.
         */
        get: operations["attendances_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/answers/{signed}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Asks who has an invitation’s mail for its answer, with those who may come; it changes nothing. */
        get: operations["answers_ask"];
        put?: never;
        /** Answers an invitation by the address in its mail, as the routes of attendances do; again it is the same answer. */
        post: operations["answers_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the delegations to a meeting, in the order they were registered.
         * @description Allowed: reader.
         */
        get: operations["delegations_list"];
        put?: never;
        /**
         * Registers people who come along with a city, without a voice.
         * @description Allowed: secretariat, office of /cityId.
         */
        post: operations["delegations_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/delegations/{delegationId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notes that a delegation has come to the open meeting; what is not said of its size stays as registered.
         * @description Allowed: secretariat.
         */
        post: operations["delegations_attend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/delegations/{delegationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one delegation and whether it has come.
         * @description Allowed: reader.
         */
        get: operations["delegations_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the institutions that are invited to a meeting, and which have come.
         * @description Allowed: reader.
         */
        get: operations["institutionAttendances_list"];
        put?: never;
        /**
         * Invites an institution to a meeting, without a voice.
         * @description Allowed: secretariat.
         */
        post: operations["institutionAttendances_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/institutions/{institutionId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notes that an invited institution has come to the open meeting.
         * @description Allowed: secretariat.
         */
        post: operations["institutionAttendances_attend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/institutions/{institutionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one institution at a meeting and whether it has come.
         * @description Allowed: reader.
         */
        get: operations["institutionAttendances_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what was said at a meeting, in the order it was recorded.
         * @description Allowed: reader.
         */
        get: operations["statements_list"];
        put?: never;
        /**
         * Records what one or several who attend have said at the open meeting.
         * @description Allowed: secretariat.
         */
        post: operations["statements_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/statements/{statementId}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Corrects a statement, also once the meeting is over; how it read before is kept.
         * @description Allowed: secretariat.
         */
        post: operations["statements_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/statements/{statementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one statement with its corrections.
         * @description Allowed: reader.
         */
        get: operations["statements_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what was taken on at one meeting, in the order it was entered.
         * @description Allowed: reader.
         */
        get: operations["commitments_ofMeeting"];
        put?: never;
        /**
         * Enters what a city, or a person, takes on at the open meeting.
         * @description Allowed: secretariat.
         */
        post: operations["commitments_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments/{commitmentId}/fulfilment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that an open commitment was fulfilled, since when, and what shows it.
         * @description Allowed: secretariat, office of the city, or of a city of the person, that made it.
         */
        post: operations["commitments_fulfil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments/{commitmentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws an open commitment, with the reason.
         * @description Allowed: secretariat, office of the city, or of a city of the person, that made it.
         */
        post: operations["commitments_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the commitments of all meetings, in the order they were entered.
         * @description Allowed: reader.
         */
        get: operations["commitments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments/{commitmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one commitment and what became of it.
         * @description Allowed: reader.
         */
        get: operations["commitments_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a question to the members at the open meeting, with its quorum and majority.
         * @description Allowed: secretariat.
         */
        post: operations["decisions_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{decisionId}/ballots/{cityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Casts the ballot of a member city that has come; the last one before the closing counts.
         * @description Allowed: secretariat, office of :cityId.
         */
        put: operations["decisions_cast"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{decisionId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Counts the ballots: the decision is carried or rejected, or lapses without its quorum.
         * @description Allowed: secretariat.
         */
        post: operations["decisions_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the decisions of all meetings, or of one, in the order they were opened.
         * @description Allowed: reader.
         */
        get: operations["decisions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{decisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a decision with its ballots so far, and its tally once it is closed.
         * @description Allowed: reader.
         */
        get: operations["decisions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the minutes as they now read, in whatever state they are.
         * @description Allowed: reader.
         */
        get: operations["minutes_one"];
        put?: never;
        /**
         * Begins the minutes of a meeting that is open or was held.
         * @description Allowed: secretariat.
         */
        post: operations["minutes_draft"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes the text until it is approved, and the action items until the review.
         * @description Allowed: secretariat.
         */
        patch: operations["minutes_edit"];
        trace?: never;
    };
    "/v1/meetings/{meetingId}/minutes/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the draft into review, once the meeting was held.
         * @description Allowed: secretariat.
         */
        post: operations["minutes_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/minutes/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves the reviewed minutes: their text is fixed.
         * @description Allowed: secretariat, president.
         */
        post: operations["minutes_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/minutes/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes the approved minutes as version 1, sealed by its SHA-256.
         * @description Allowed: secretariat.
         */
        post: operations["minutes_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/minutes/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists every version that was published, the oldest first.
         * @description Allowed: reader.
         */
        get: operations["minutes_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/minutes/versions/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one published version with its digest, to be checked by anybody.
         * @description Allowed: reader.
         */
        get: operations["minutes_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/minutes/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the changes proposed to the minutes, in the order they were proposed.
         * @description Allowed: reader.
         */
        get: operations["amendments_list"];
        put?: never;
        /**
         * Proposes a change of published minutes; an office does so through one who stood for it at the meeting.
         * @description Allowed: secretariat, office that attended.
         */
        post: operations["amendments_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/minutes/amendments/{amendmentId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts a proposed change: the minutes have a new version, the earlier ones stay as they were.
         * @description Allowed: secretariat.
         */
        post: operations["amendments_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/minutes/amendments/{amendmentId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rejects a proposed change: the minutes stay as they are.
         * @description Allowed: secretariat.
         */
        post: operations["amendments_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/minutes/amendments/{amendmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one proposed change and how it was decided.
         * @description Allowed: reader.
         */
        get: operations["amendments_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the papers of a meeting but for those taken away, in the order they were added.
         * @description Allowed: reader.
         */
        get: operations["papers_list"];
        put?: never;
        /**
         * Adds a paper to a meeting, or to an item of its agenda, until the minutes are published.
         * @description Allowed: secretariat, office of the host.
         */
        post: operations["papers_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/papers/{paperId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a paper away again, until the minutes are published.
         * @description Allowed: secretariat, office of the host.
         */
        delete: operations["papers_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/papers/{paperId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one paper, also where it was taken away.
         * @description Allowed: reader.
         */
        get: operations["papers_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/side-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the side events of a meeting, in the order they were planned.
         * @description Allowed: reader.
         */
        get: operations["sideEvents_list"];
        put?: never;
        /**
         * Plans a dinner or the like beside a meeting that was not cancelled; it may follow one that was held.
         * @description Allowed: secretariat.
         */
        post: operations["sideEvents_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/side-events/{sideEventId}/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that a side event was held, on which day and with whom.
         * @description Allowed: secretariat.
         */
        post: operations["sideEvents_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/side-events/{sideEventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one side event: who was to come, or who came.
         * @description Allowed: reader.
         */
        get: operations["sideEvents_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what was put right of a meeting, in the order it was.
         * @description Allowed: reader.
         */
        get: operations["corrections_list"];
        put?: never;
        /**
         * Puts right what was recorded of a meeting that was held; the record shows how it read before, and why.
         * @description Allowed: secretariat.
         */
        post: operations["corrections_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/corrections/{correctionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one correction: how it read before, how it reads, and why.
         * @description Allowed: reader.
         */
        get: operations["corrections_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows all that was kept of a meeting, as JSON, Markdown or HTML: whichever Accept prefers.
         * @description Allowed: reader.
         */
        get: operations["protocol_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visit-programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the visit programmes with their visits, in the order they were announced.
         * @description Allowed: reader.
         */
        get: operations["visits_list"];
        put?: never;
        /**
         * Announces the president’s visits: a slot for each member, but for the president’s own city.
         * @description Allowed: secretariat, president.
         */
        post: operations["visits_announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visit-programmes/{programmeId}/visits/{cityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Plans the visit to a member, or plans it anew, as long as it was not made.
         * @description Allowed: secretariat, president.
         */
        put: operations["visits_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visit-programmes/{programmeId}/visits/{cityId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the visit was made, planned or not, and at which meeting in that city.
         * @description Allowed: secretariat, president.
         */
        post: operations["visits_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visit-programmes/{programmeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one programme with the visit to each city.
         * @description Allowed: reader.
         */
        get: operations["visits_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visit-programmes/{programmeId}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts how many of the members were visited, are to be, or are not planned yet.
         * @description Allowed: reader.
         */
        get: operations["visits_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/participation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports which city was present, represented, excused or absent at which meeting, and its share; also as CSV.
         * @description Allowed: reader.
         */
        get: operations["reports_participation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports whom the presidents have visited, and whom they are still to visit; also as CSV.
         * @description Allowed: reader.
         */
        get: operations["reports_visits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives meetings, visits, travelling programmes and their stops, past ones too, as an iCalendar object.
         * @description Allowed: reader.
         */
        get: operations["calendar_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{officeId}/calendar-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Says since when an office has a private address of the calendar.
         * @description Allowed: secretariat, office of :officeId.
         */
        get: operations["addresses_one"];
        put?: never;
        /**
         * Makes a private address of the calendar for an office, told this once, and revokes its former one.
         * @description Allowed: secretariat, office of :officeId.
         */
        post: operations["addresses_issue"];
        /**
         * Revokes an office’s private address of the calendar: who has it gets nothing by it any more.
         * @description Allowed: secretariat, office of :officeId.
         */
        delete: operations["addresses_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{signed}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the calendar, as GET /v1/calendar.ics does, to who has a private address of it: for calendar programs. */
        get: operations["addresses_bySignedAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/working-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the working groups in the order of their ids.
         * @description Allowed: reader.
         */
        get: operations["groups_list"];
        put?: never;
        /**
         * Forms a working group; the city that leads it, if one does, is in it from the start.
         * @description Allowed: secretariat.
         */
        post: operations["groups_form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/working-groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one working group with its goals and its cities.
         * @description Allowed: reader.
         */
        get: operations["groups_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes an active group's name, goals or lead city; a new lead city joins it.
         * @description Allowed: secretariat.
         */
        patch: operations["groups_update"];
        trace?: never;
    };
    "/v1/working-groups/{groupId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Concludes the group: it takes nothing new from then on, and its plans stand still.
         * @description Allowed: secretariat.
         */
        post: operations["groups_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/working-groups/{groupId}/cities/{cityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Takes a member city into an active group; one that is in it stays.
         * @description Allowed: secretariat, office of :cityId.
         */
        put: operations["groups_join"];
        post?: never;
        /**
         * Takes a city out of the group, also of a concluded one; the city that leads it can not go.
         * @description Allowed: secretariat, office of :cityId.
         */
        delete: operations["groups_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/working-groups/{groupId}/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the group's cities with their names, and says which of them leads it.
         * @description Allowed: reader.
         */
        get: operations["groups_cities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/working-groups/{groupId}/action-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the group's action plans, oldest first.
         * @description Allowed: reader.
         */
        get: operations["plans_ofGroup"];
        put?: never;
        /**
         * Drafts an action plan of an active group; nobody else is told before it is submitted.
         * @description Allowed: secretariat, office of the group's lead city.
         */
        post: operations["plans_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-plans/{planId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submits the draft, to be evaluated by a meeting.
         * @description Allowed: secretariat.
         */
        post: operations["plans_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-plans/{planId}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that a meeting has evaluated the submitted plan, which adopts nothing yet.
         * @description Allowed: secretariat.
         */
        post: operations["plans_evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-plans/{planId}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adopts the evaluated plan; the group's plan adopted until now is superseded.
         * @description Allowed: secretariat.
         */
        post: operations["plans_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the action plans of all groups, oldest first.
         * @description Allowed: reader.
         */
        get: operations["plans_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one action plan, and how far it has come.
         * @description Allowed: reader.
         */
        get: operations["plans_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the action items, oldest first.
         * @description Allowed: reader.
         */
        get: operations["items_list"];
        put?: never;
        /**
         * Adds a proposed item to the work of a group, a city or the network.
         * @description Allowed: secretariat, office of the group's lead city.
         */
        post: operations["items_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-items/{itemId}/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what was said of the item since it was added, oldest first.
         * @description Allowed: reader.
         */
        get: operations["items_updates"];
        put?: never;
        /**
         * Says what is new of the item: its next state, its progress, a note, evidence, or where it was presented.
         * @description Allowed: secretariat, office of its owner.
         */
        post: operations["items_update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-items/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the action items side by side, a column for each state, and counts them.
         * @description Allowed: reader.
         */
        get: operations["items_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one action item as it now stands.
         * @description Allowed: reader.
         */
        get: operations["items_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-items/{itemId}/levels/{cityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists one city's assessments by the day that each is as of, oldest first.
         * @description Allowed: reader.
         */
        get: operations["levels_history"];
        /**
         * Says how far a member city is with the item as of a day; it is one more assessment each time.
         * @description Allowed: secretariat, office of :cityId.
         */
        put: operations["levels_assess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-items/{itemId}/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compares the members by how far they are with the item, now or as of a day.
         * @description Allowed: reader.
         */
        get: operations["levels_ofItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-items/{itemId}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Requests that a member city takes part in an item that cities take part in on request.
         * @description Allowed: secretariat, office of /cityId.
         */
        post: operations["enrolments_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments/{enrolmentId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts the request: the city takes part.
         * @description Allowed: secretariat, office of the item's owner or lead city.
         */
        post: operations["enrolments_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments/{enrolmentId}/go-live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says since when an enrolled city has in use what the item is about.
         * @description Allowed: secretariat, office of the city.
         */
        post: operations["enrolments_goLive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments/{enrolmentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws the enrolment, however far it has come; the city may request another.
         * @description Allowed: secretariat, office of the city.
         */
        post: operations["enrolments_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the enrolments of all items, oldest first.
         * @description Allowed: reader.
         */
        get: operations["enrolments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments/{enrolmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows how far one city has come with an item that it takes part in.
         * @description Allowed: reader.
         */
        get: operations["enrolments_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/working-groups/{groupId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a city's idea, problem or solution to an active group.
         * @description Allowed: secretariat, office of /cityId.
         */
        post: operations["proposals_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposalId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the proposal up with an item of its group, or declines it with a reason; it is decided once.
         * @description Allowed: secretariat.
         */
        post: operations["proposals_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the proposals of all groups, oldest first.
         * @description Allowed: reader.
         */
        get: operations["proposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one proposal, and what was decided of it.
         * @description Allowed: reader.
         */
        get: operations["proposals_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the practices, published or waiting for it, oldest first.
         * @description Allowed: reader.
         */
        get: operations["practices_list"];
        put?: never;
        /**
         * Submits what has worked in a city, for the secretariat to publish.
         * @description Allowed: secretariat, office of /cityId.
         */
        post: operations["practices_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes the practice: other cities may replicate it from then on.
         * @description Allowed: secretariat.
         */
        post: operations["practices_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/replications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that another city does as the practice says, and since when; once for each city.
         * @description Allowed: secretariat, office of /cityId.
         */
        post: operations["practices_replicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one practice, and which cities replicate it.
         * @description Allowed: reader.
         */
        get: operations["practices_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/replications/{replicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one replication of a practice, with the city that it comes from.
         * @description Allowed: reader.
         */
        get: operations["practices_replication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/travelling-programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the travelling programmes, oldest first.
         * @description Allowed: reader.
         */
        get: operations["programmes_list"];
        put?: never;
        /**
         * Plans a programme that travels from city to city, led by a member.
         * @description Allowed: secretariat.
         */
        post: operations["programmes_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/travelling-programmes/{programmeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one travelling programme, in its state as of today.
         * @description Allowed: reader.
         */
        get: operations["programmes_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes the title of a travelling programme, who leads it and who supports it.
         * @description Allowed: secretariat.
         */
        patch: operations["programmes_update"];
        trace?: never;
    };
    "/v1/travelling-programmes/{programmeId}/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the stops of a travelling programme by their first days.
         * @description Allowed: reader.
         */
        get: operations["programmes_stops"];
        put?: never;
        /**
         * Schedules a stop in a city, on days that no other stop of the programme has.
         * @description Allowed: secretariat.
         */
        post: operations["programmes_schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/travelling-programmes/{programmeId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels a travelling programme that is not done, and each of its open stops.
         * @description Allowed: secretariat.
         */
        post: operations["programmes_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stops/{stopId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one stop of a travelling programme.
         * @description Allowed: reader.
         */
        get: operations["stops_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Gives an open stop other days, which no other stop of its programme has.
         * @description Allowed: secretariat, office of the city.
         */
        patch: operations["stops_reschedule"];
        trace?: never;
    };
    "/v1/stops/{stopId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that a stop is over, and how many visitors came where somebody counted.
         * @description Allowed: secretariat, office of the city.
         */
        post: operations["stops_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stops/{stopId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels an open stop: its days are free for another.
         * @description Allowed: secretariat, office of the city.
         */
        post: operations["stops_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the institutions, in the order in which they were registered.
         * @description Allowed: reader.
         */
        get: operations["institutions_list"];
        put?: never;
        /**
         * Registers an institution, which can be invited to meetings and matched with financing needs from then on.
         * @description Allowed: secretariat.
         */
        post: operations["institutions_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{institutionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one institution.
         * @description Allowed: reader.
         */
        get: operations["institutions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financing-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the financing needs of all cities, oldest first.
         * @description Allowed: reader.
         */
        get: operations["financingNeeds_list"];
        put?: never;
        /**
         * Declares what a member city needs for its part in an item, for the secretariat to bring to an institution.
         * @description Allowed: secretariat, office of /cityId.
         */
        post: operations["financingNeeds_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financing-needs/{needId}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Matches the need with an institution, or with another one as long as it was put to none.
         * @description Allowed: secretariat.
         */
        post: operations["financingNeeds_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financing-needs/{needId}/institution-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says at which meeting with the institution the need was put to it; once for each meeting.
         * @description Allowed: secretariat.
         */
        post: operations["financingNeeds_meet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financing-needs/{needId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes the need: funded, where an institution that it was put to has granted something, or closed without.
         * @description Allowed: secretariat.
         */
        post: operations["financingNeeds_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financing-needs/{needId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one financing need, and with whom it was spoken about.
         * @description Allowed: reader.
         */
        get: operations["financingNeeds_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the business contacts, oldest first.
         * @description Allowed: reader.
         */
        get: operations["contacts_list"];
        put?: never;
        /**
         * Opens a contact: business people of one member city are to be helped in another.
         * @description Allowed: secretariat, office of /fromCityId, office of /toCityId.
         */
        post: operations["contacts_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business-contacts/{contactId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes the contact with what came of it.
         * @description Allowed: secretariat, office of either city.
         */
        post: operations["contacts_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business-contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one business contact, and what came of it.
         * @description Allowed: reader.
         */
        get: operations["contacts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the indicators in the order of their codes.
         * @description Allowed: reader.
         */
        get: operations["indicators_list"];
        put?: never;
        /**
         * Defines what cities can be compared by: its unit, its period, and which way is better.
         * @description Allowed: secretariat, office of the group's lead city.
         */
        post: operations["indicators_define"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one indicator, as it is now.
         * @description Allowed: reader.
         */
        get: operations["indicators_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes an indicator; another unit, period, direction or denominator is a new version for figures to come.
         * @description Allowed: secretariat, office of the group's lead city.
         */
        patch: operations["indicators_revise"];
        trace?: never;
    };
    "/v1/indicators/{code}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retires an indicator: it takes no figures any more, and those that there are stay.
         * @description Allowed: secretariat.
         */
        post: operations["indicators_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/frameworks/{code}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Adopts a framework: its indicators are defined, and cities can report figures of them.
         * @description Allowed: secretariat.
         */
        put: operations["frameworks_adopt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/frameworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the frameworks that the network can adopt, in the order of their codes.
         * @description Allowed: reader.
         */
        get: operations["frameworks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/frameworks/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a framework with the indicators that it asks for.
         * @description Allowed: reader.
         */
        get: operations["frameworks_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the sources of figures, in the order in which they were registered.
         * @description Allowed: reader.
         */
        get: operations["sources_list"];
        put?: never;
        /**
         * Registers where figures come from, and whether they may be published.
         * @description Allowed: secretariat, office of /cityId.
         */
        post: operations["sources_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{sourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one source of figures.
         * @description Allowed: reader.
         */
        get: operations["sources_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{code}/figures/{cityId}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one figure as it now is, or as it stood at an instant.
         * @description Allowed: reader.
         */
        get: operations["figures_one"];
        /**
         * Says what an indicator is in a city and a period that has ended, or why there is no value; what was said before stays readable.
         * @description Allowed: secretariat, office of :cityId.
         */
        put: operations["figures_report"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{code}/figures/{cityId}/{period}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists all that was ever said of a figure, oldest first.
         * @description Allowed: reader.
         */
        get: operations["figures_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the submissions of all cities, oldest first.
         * @description Allowed: reader.
         */
        get: operations["submissions_list"];
        put?: never;
        /**
         * Opens a draft of what a member city submits by a framework in a period; nobody else is told yet.
         * @description Allowed: office of /cityId.
         */
        post: operations["submissions_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{submissionId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submits the draft, to be reviewed; its figures may still change.
         * @description Allowed: office of the city.
         */
        post: operations["submissions_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{submissionId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the submission was reviewed, and with which remarks.
         * @description Allowed: secretariat.
         */
        post: operations["submissions_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{submissionId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes a reviewed submission that is complete; its figures are summed as they now are, and stay so.
         * @description Allowed: secretariat.
         */
        post: operations["submissions_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{submissionId}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a draft that revises a published submission, which stays published until the draft is.
         * @description Allowed: office of the city.
         */
        post: operations["submissions_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{submissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one submission, and how it stands with each indicator that its framework requires.
         * @description Allowed: reader.
         */
        get: operations["submissions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports the figures of a file, all of them or none; one event for each city and indicator tells of them.
         * @description Allowed: secretariat, office of the city of every line.
         */
        post: operations["figureImports_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{code}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compares the members by an indicator in a period, and says of each figure why it is not comparable.
         * @description Also as CSV. Members are those of the last day of the period. A member that reports by station has a row for each, its figure of the whole city first; one that has not reported has a row too.
         *
         *     Allowed: reader.
         */
        get: operations["comparison_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists figures as they now are, or as they stood at an instant; also as CSV, which can be changed and sent back.
         * @description Allowed: reader.
         */
        get: operations["figureList_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/limits/{limitId}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Adopts a limit: figures that are reported or revised from then on are judged by it.
         * @description Allowed: secretariat.
         */
        put: operations["limits_adopt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the limits and bands that the network can judge figures by, in the order of their ids.
         * @description Allowed: reader.
         */
        get: operations["limits_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/limits/{limitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one limit with where it comes from, and since when the network judges by it.
         * @description Allowed: reader.
         */
        get: operations["limits_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{code}/targets/{cityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the target of a city, or of the `network`, and how far it is.
         * @description Allowed: reader.
         */
        get: operations["targets_one"];
        /**
         * Sets what a member city, or the `network`, means an indicator to be by a day.
         * @description Allowed: secretariat, office of :cityId.
         */
        put: operations["targets_set"];
        post?: never;
        /**
         * Withdraws the target of a city, or of the `network`; another can be set.
         * @description Allowed: secretariat, office of :cityId.
         */
        delete: operations["targets_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{code}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the targets of an indicator with how far each is, in the order in which they were first set.
         * @description Allowed: reader.
         */
        get: operations["targets_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceedances/{exceedanceId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says why a limit was exceeded; said anew, the newest explanation stands.
         * @description Allowed: secretariat, office of the city.
         */
        post: operations["exceedances_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceedances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what was above a limit, withdrawn ones too, in the order in which it was found.
         * @description Allowed: reader.
         */
        get: operations["exceedances_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceedances/{exceedanceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one exceedance with its count in the year and its explanation.
         * @description Allowed: reader.
         */
        get: operations["exceedances_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/air/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the hourly readings of a city’s stations; one that is there is replaced. Answers how its air is now.
         * @description Allowed: secretariat, office of /cityId.
         */
        post: operations["air_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cities/{cityId}/air": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows how the air of a city is now: the European Air Quality Index by its newest readings.
         * @description Allowed: reader.
         */
        get: operations["air_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the platforms on offer and those withdrawn, oldest first.
         * @description Allowed: reader.
         */
        get: operations["offers_list"];
        put?: never;
        /**
         * Offers a platform of one member city to every other, those that join later among them.
         * @description Allowed: secretariat, office of /providerCityId.
         */
        post: operations["offers_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform-offers/{offerId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws the offer: nobody can take the platform up any more, and its adoptions go no further.
         * @description Allowed: secretariat, office of the provider.
         */
        post: operations["offers_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform-offers/{offerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what is offered, by whom and at which fee.
         * @description Allowed: reader.
         */
        get: operations["offers_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform-offers/{offerId}/eligible-cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the cities that may take the platform up, each with how far it has come.
         * @description Allowed: reader.
         */
        get: operations["offers_eligibleCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform-offers/{offerId}/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the offer's adoptions, oldest first.
         * @description Allowed: reader.
         */
        get: operations["adoptions_ofOffer"];
        put?: never;
        /**
         * Requests the platform for an eligible city, once for each city.
         * @description Allowed: secretariat, office of /cityId.
         */
        post: operations["adoptions_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adoptions/{adoptionId}/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says which desk of the provider supports the city; it may pass to another, also once the platform is live.
         * @description Allowed: secretariat, office of the provider.
         */
        put: operations["adoptions_support"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adoptions/{adoptionId}/go-live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says since when a supported city has the platform in use, and where.
         * @description Allowed: secretariat, office of the adopting city or the provider.
         */
        post: operations["adoptions_goLive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the adoptions of all platforms, oldest first.
         * @description Allowed: reader.
         */
        get: operations["adoptions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adoptions/{adoptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows how far one city has come with a platform.
         * @description Allowed: reader.
         */
        get: operations["adoptions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/action-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports the action items by state, progress and who works with whom, and says which are overdue; also as CSV.
         * @description Allowed: reader.
         */
        get: operations["reports_actionPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports how far each city has come with each platform on offer; also as CSV.
         * @description Allowed: reader.
         */
        get: operations["reports_adoptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports how far each city is with each action item; also as CSV.
         * @description Allowed: reader.
         */
        get: operations["reports_levels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Streams the journal as it grows, on from the last event that the client has had.
         * @description Allowed: reader.
         */
        get: operations["stream_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the journal on from a position: what happened, in an order in which causes stand before their effects.
         * @description Allowed: reader.
         */
        get: operations["events_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads one event as it was published, with its place in the journal.
         * @description Allowed: reader.
         */
        get: operations["events_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follows an event to what it follows from and to what follows from it, through any number of steps.
         * @description Allowed: reader.
         */
        get: operations["events_chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists every type of public event, with its topic and where its schema is. */
        get: operations["eventTypes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event-types/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the JSON Schema of an event's data, with an example. */
        get: operations["eventTypes_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{noticeId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Marks a notice as read for its whole office; the first reading counts.
         * @description Allowed: secretariat, the office that it is for.
         */
        put: operations["notices_read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{noticeId}/redelivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends the mails of a notice once more, to whoever of its office is to hear such by now.
         * @description Allowed: secretariat.
         */
        post: operations["notices_redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the notices of one's own offices, or of every office for the secretariat, the newest first.
         * @description Allowed: secretariat, any office.
         */
        get: operations["notices_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{officeId}/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what an office wants to hear, how and where, and which of its mail addresses are confirmed.
         * @description Allowed: secretariat, office of :officeId.
         */
        get: operations["preferences_one"];
        /**
         * Says what an office wants to hear, how and where; each mail address that is not confirmed is asked by a mail.
         * @description Allowed: secretariat, office of :officeId.
         */
        put: operations["preferences_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/addresses/{signed}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the page that asks whether a mail address is right, and confirms nothing. */
        get: operations["signedAddresses_address"];
        put?: never;
        /** Confirms a mail address by what only its mails have; again it is the same answer. */
        post: operations["signedAddresses_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unsubscribe/{signed}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the page that asks whether mails of a kind are to end, and ends nothing. */
        get: operations["signedAddresses_unsubscription"];
        put?: never;
        /** Ends mails of a kind to one address, by one click (RFC 8058); again it is the same answer. */
        post: operations["signedAddresses_unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mails/{mailId}/redelivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a mail once more, as a new one with another Message-ID; a round that still waits gives way to it.
         * @description Allowed: secretariat.
         */
        post: operations["mails_redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the mails to one's own offices, or all of them for the secretariat, the newest first.
         * @description Allowed: secretariat, any office.
         */
        get: operations["mails_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mails/{mailId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a mail as it was sent, but for its signed addresses, with every attempt.
         * @description Allowed: secretariat, the office that it is for.
         */
        get: operations["mails_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists one's own subscriptions, or everybody's for the secretariat, the oldest first.
         * @description Allowed: system, secretariat.
         */
        get: operations["subscriptions_list"];
        put?: never;
        /**
         * Subscribes an endpoint to events from now on, each sent to it as a webhook; the secret is told this once.
         * @description Allowed: system, secretariat.
         */
        post: operations["subscriptions_subscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a subscription, without its secret and what its headers say.
         * @description Allowed: system, secretariat.
         */
        get: operations["subscriptions_one"];
        put?: never;
        post?: never;
        /**
         * Ends a subscription: nothing more is sent, and what waited is forgotten.
         * @description Allowed: system, secretariat.
         */
        delete: operations["subscriptions_end"];
        options?: never;
        head?: never;
        /**
         * Changes where and what a subscription is told, or pauses it: what comes meanwhile is delivered afterwards.
         * @description Allowed: system, secretariat.
         */
        patch: operations["subscriptions_change"];
        trace?: never;
    };
    "/v1/subscriptions/{subscriptionId}/secret-rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a subscription a new secret, told this once; for a while the former one signs too.
         * @description Allowed: system, secretariat.
         */
        post: operations["subscriptions_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscriptionId}/reactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends to a disabled or failing endpoint again: what came meanwhile is delivered now, in its order.
         * @description Allowed: system, secretariat.
         */
        post: operations["subscriptions_reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscriptionId}/test-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a test to the endpoint, once, signed as all others; how it went is in the delivery.
         * @description Allowed: system, secretariat.
         */
        post: operations["subscriptions_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscriptionId}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivers again what was between two positions of the journal, or of that what was given up.
         * @description Allowed: system, secretariat.
         */
        post: operations["subscriptions_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{subscriptionId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what was sent, waits or was given up, each with every attempt, in the order of the journal.
         * @description Allowed: system, secretariat.
         */
        get: operations["subscriptions_ofSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{deliveryId}/redelivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivers one event to its subscription once more, with the same id, behind what waits.
         * @description Allowed: system, secretariat.
         */
        post: operations["deliveries_redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one delivery with every attempt: when, how it ended, and the beginning of the answer.
         * @description Allowed: system, secretariat.
         */
        get: operations["deliveries_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disaster-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the disaster alerts with their acknowledgements, oldest first.
         * @description Allowed: reader.
         */
        get: operations["disasterAlerts_list"];
        put?: never;
        /**
         * Raises a disaster alert: every office is told at once, and again until it has acknowledged it.
         * @description Allowed: secretariat, office of one of /cityIds.
         */
        post: operations["disasterAlerts_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disaster-alerts/{alertId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows an alert, who has acknowledged it, and who is still awaited.
         * @description Allowed: reader.
         */
        get: operations["disasterAlerts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Updates an alert that runs: every office is told anew, and is to acknowledge it anew.
         * @description Allowed: secretariat, the office that raised it.
         */
        patch: operations["disasterAlerts_update"];
        trace?: never;
    };
    "/v1/disaster-alerts/{alertId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends an alert before its time: every office is told, and none again.
         * @description Allowed: secretariat, the office that raised it.
         */
        post: operations["disasterAlerts_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disaster-alerts/{alertId}/acknowledgements/{officeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Acknowledges the newest revision of an alert for an office, which is then not told again; the first time counts.
         * @description Allowed: secretariat, office of :officeId.
         */
        put: operations["disasterAlerts_acknowledge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disaster-alerts/{alertId}/cap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the newest message of an alert by the Common Alerting Protocol (OASIS CAP 1.2), for warning systems. */
        get: operations["disasterAlerts_cap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disaster-alerts.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the alerts that run as an Atom feed, each with the address of its CAP document, for warning systems. */
        get: operations["disasterAlerts_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/backlogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Says what waits in each service.
         * @description Composed of all services. One that does not answer within 2 s is `{"unavailable": true}`; the others are told all the same.
         */
        get: operations["backlogs_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/{service}/parked-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the keys whose events wait for an operator.
         * @description Allowed: secretariat.
         */
        get: operations["operations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/{service}/parked-keys/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Applies the events of a parked key again, in order.
         * @description Allowed: secretariat.
         */
        post: operations["operations_redrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/{service}/parked-keys/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives up the first event that a parked key waits for, and applies the rest.
         * @description Allowed: secretariat.
         */
        post: operations["operations_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/open-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives the catalogue of the public data sets.
         * @description Allowed: everybody. DCAT-AP 3 in JSON-LD, composed of all services in one round of calls, within 3 s. A service that does not answer makes it a 503: its data sets would be taken for deleted.
         */
        get: operations["openData_catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/open-data/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a public data set as CSV or JSON, whole and of one moment, or the schema of its CSV (CSVW). */
        get: operations["openData_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cities/{cityId}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what every service knows of a city.
         * @description Allowed: reader. Composed of all services in one round of calls, within 3 s. The part of a service that does not answer, or refuses, is `{"unavailable": true}`. Lists are first pages; `next` is for the list’s own route.
         */
        get: operations["cities_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        BacklogView: {
            /** @description Events committed and not yet published. */
            outboxPending: number;
            /** @description Age of the oldest of them, in seconds; 0 when there is none. */
            outboxOldestAgeSeconds: number;
            /** @description Messages not yet taken in, by topic; null while the transport is away. */
            lag: {
                [key: string]: unknown;
            } | null;
            /** @description Keys whose events wait for an operator. */
            parkedKeys: number;
        };
        ParkedKeyView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @description Which consumer of the service. */
            consumer: string;
            topic: string;
            key: string;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            since: string;
            /** @description Why the first of them could not be taken in. */
            reason: string;
            /** @description Events that wait, the first one included. */
            queued: number;
        };
        ParkedKeyViewPage: {
            items: components["schemas"]["ParkedKeyView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        RedriveBody: {
            /** @description What was mended, for the log. */
            reason?: string;
        };
        RedrivenView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            consumer: string;
            topic: string;
            key: string;
            /** @enum {string} */
            state: "resumed" | "parked";
            /** @description Events applied by this call. */
            applied: number;
            /** @description Events that still wait. */
            queued: number;
            /** @description Why it stopped again. */
            reason?: string;
        };
        DiscardBody: {
            /** @description Kept on record with the event. */
            reason: string;
        };
        DataSetTextsView: {
            en: string;
            tr: string;
            bs: string;
        };
        DataSetColumnView: {
            /** @example cityId */
            name: string;
            /** @enum {string} */
            type: "text" | "integer" | "number" | "decimal" | "boolean" | "date" | "instant" | "address" | "list";
            nullable: boolean;
            description?: string;
        };
        DataSetDaysView: {
            /**
             * Format: date
             * @example 2022-04-25
             */
            from: string;
            /**
             * Format: date
             * @description Null: it goes on.
             * @example 2022-04-25
             */
            until: string | null;
        };
        DataSetView: {
            /**
             * @description Its files are `NAME.csv`, `NAME.json` and `NAME.csv-metadata.json`.
             * @example members
             */
            name: string;
            titles: components["schemas"]["DataSetTextsView"];
            descriptions: components["schemas"]["DataSetTextsView"];
            columns: components["schemas"]["DataSetColumnView"][];
            keywords: string[];
            /** @description The days that its rows speak of, both included. */
            temporal: components["schemas"]["DataSetDaysView"] | null;
            /** @description ISO 3166-1 alpha-2, of the countries that its rows speak of. */
            spatial: string[] | null;
            /**
             * @description Of the EU’s authority table of frequencies.
             * @example IRREG
             */
            updateFrequency: string;
            /**
             * Format: date-time
             * @description Since when it is offered.
             * @example 2022-04-25T16:00:00Z
             */
            issued: string;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            modified: string;
            /**
             * @description Of its CSV and its JSON.
             * @example "k3VfJ2aB-27-mf8sg2k1"
             */
            etag: string;
        };
        DataSetsView: {
            dataSets: components["schemas"]["DataSetView"][];
        };
        FirstMember: {
            /** @example sarajevo */
            cityId: string;
            /** @description True; null or nothing where it is not known. */
            founding?: boolean | null;
        };
        FoundNetworkBody: {
            /**
             * Format: date
             * @example 2021-11-29
             */
            foundedOn: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId?: string | null;
            members: components["schemas"]["FirstMember"][];
        };
        PresidencyView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            mandateId: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId: string;
            /** @example sarajevo */
            cityId: string;
            /** @description What the term is called. */
            term: string | null;
            /**
             * Format: date
             * @description Null: not known.
             * @example 2022-04-25
             */
            from: string | null;
            /**
             * Format: date
             * @description The first day that is no longer planned to belong to it.
             * @example 2022-04-25
             */
            until: string | null;
            /** @enum {string} */
            state: "scheduled" | "active" | "ended" | "vacated";
            /**
             * Format: date
             * @description The first day that no longer belonged to it; null, too, where it was vacated before it began.
             * @example 2022-04-25
             */
            endedOn: string | null;
            /** @description Why it ended; `mandate-ended`, `mandate-corrected`, `mandate-annulled`, `city-left`, `city-suspended` or `roster-corrected` where it was vacated. */
            reason: string | null;
        };
        SecretariatView: {
            /** @enum {string} */
            id: "secretariat";
            /** @enum {string} */
            state: "established" | "operational";
            /** @example sarajevo */
            seatCityId: string | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            establishedOn: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            startedOn: string | null;
        };
        NetworkView: {
            /** @enum {string} */
            state: "forming" | "founded";
            /**
             * Format: date
             * @example 2021-11-29
             */
            foundedOn: string | null;
            /**
             * Format: uuid
             * @description The meeting at which it was founded.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string | null;
            memberCount: number;
            /** @description Every change of the roster raises it by one. */
            rosterVersion: number;
            /** @description The active one. */
            presidency: components["schemas"]["PresidencyView"] | null;
            secretariat: components["schemas"]["SecretariatView"] | null;
        };
        CountChangeView: {
            /**
             * Format: date
             * @example 2022-04-25
             */
            effectiveOn: string;
            /** @example sarajevo */
            cityId: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            membershipId: string;
            /**
             * @description `corrected`: line `corrects` has this day instead; `annulled`: it never was.
             * @enum {string}
             */
            change: "joined" | "suspended" | "reinstated" | "left" | "corrected" | "annulled";
            /** @description The members before it, as it was told then. */
            before: number;
            /** @description The members after it, as it was told then. */
            after: number;
            rosterVersion: number;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string | null;
            /** @description The members on `effectiveOn`, as the roster now stands. */
            countOnDay: number;
            /** @description The version of the line that it puts right. */
            corrects: number | null;
            /** @description The version of the line that puts it right; null: it stands. */
            correctedBy: number | null;
            /** @description What was wrong, where it puts another line right. */
            reason: string | null;
        };
        CountChangeViewPage: {
            items: components["schemas"]["CountChangeView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        MemberView: {
            /** @example sarajevo */
            cityId: string;
            /** @example Sarajevo */
            name: string;
            /**
             * @description ISO 3166-1 alpha-2 as it stands, or `XK`.
             * @example BA
             */
            country: string;
            /** @enum {string} */
            kind: "city" | "municipality";
            /** @description True, or null: not known to be a founding member. */
            founding: boolean | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            membershipId: string;
            /**
             * Format: date
             * @description The day from which it has been a member, without a break.
             * @example 2022-04-25
             */
            since: string;
        };
        MembersView: {
            items: components["schemas"]["MemberView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
            /** @description All members on the day, whatever the page shows. */
            count: number;
            /** @description The state of the roster that this was answered at. */
            rosterVersion: number;
        };
        CoordinatesBody: {
            /** @example 44.9081 */
            latitude: number;
            /** @example 17.3014 */
            longitude: number;
        };
        CoordinatesView: {
            /** @example 44.9081 */
            latitude: number;
            /** @example 17.3014 */
            longitude: number;
        };
        RegisterCityBody: {
            /**
             * @description Never changes; `network` and `secretariat` are reserved.
             * @example sarajevo
             */
            id: string;
            /** @example Laktaši */
            name: string;
            /**
             * @description ISO 3166-1 alpha-2 as it stands, or `XK`.
             * @example BA
             */
            country: string;
            /** @enum {string} */
            kind: "city" | "municipality";
            coordinates?: components["schemas"]["CoordinatesBody"] | null;
            /** @example 04-25 */
            municipalDay?: string | null;
        };
        CityView: {
            /** @example sarajevo */
            id: string;
            /**
             * @description As it was written.
             * @example Laktaši
             */
            name: string;
            /**
             * @description ISO 3166-1 alpha-2 as it stands, or `XK`.
             * @example BA
             */
            country: string;
            /** @enum {string} */
            kind: "city" | "municipality";
            coordinates: components["schemas"]["CoordinatesView"] | null;
            /**
             * @description Of every year.
             * @example 04-25
             */
            municipalDay: string | null;
            /**
             * @description Of its newest membership; `none`: it has never had one.
             * @enum {string}
             */
            state: "interested" | "invited" | "applied" | "accepted" | "acceding" | "member" | "suspended" | "declined" | "lapsed" | "former" | "none";
            /**
             * Format: uuid
             * @description The membership that has this state.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            membershipId: string | null;
            /** @description True, or null: not known to be a founding member. */
            founding: boolean | null;
            /** @description Of an answer about a day: the state of the roster that it was given at. */
            rosterVersion?: number;
        };
        CorrectCityBody: {
            /** @example Laktaši */
            name?: string;
            /**
             * @description ISO 3166-1 alpha-2 as it stands, or `XK`.
             * @example BA
             */
            country?: string;
            /** @enum {string} */
            kind?: "city" | "municipality";
            coordinates?: components["schemas"]["CoordinatesBody"] | null;
            /** @example 04-25 */
            municipalDay?: string | null;
        };
        CitiesView: {
            items: components["schemas"]["CityView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
            /** @description The state of the roster that this was answered at. */
            rosterVersion: number;
        };
        PersonBody: {
            /**
             * @description Kept exactly as it is written, but for blanks around it.
             * @example Ekrem İMAMOĞLU
             */
            name: string;
            /**
             * @description What an importer calls the person by, once among people; in no event.
             * @example person-17
             */
            ref?: string | null;
        };
        PersonView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * @description As it was written.
             * @example Ekrem İMAMOĞLU
             */
            name: string;
            /**
             * @description What an importer calls the person by.
             * @example person-17
             */
            ref: string | null;
        };
        PersonViewPage: {
            items: components["schemas"]["PersonView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        EnterMandateBody: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId: string;
            /** @example sarajevo */
            cityId: string;
            /** @enum {string} */
            office: "mayor" | "deputy-mayor" | "delegate";
            /**
             * Format: date
             * @description Its first day, which may lie ahead; not known, if not given.
             * @example 2022-04-25
             */
            from?: string | null;
            /**
             * Format: date
             * @description The first day on which it is no longer held; it may lie ahead.
             * @example 2022-04-25
             */
            until?: string | null;
            /**
             * @description What an importer calls it by, once among mandates that are not annulled; in no event.
             * @example mandate-17
             */
            ref?: string | null;
        };
        MandateView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId: string;
            /** @example sarajevo */
            cityId: string;
            /** @enum {string} */
            office: "mayor" | "deputy-mayor" | "delegate";
            /**
             * Format: date
             * @description Its first day, which may lie ahead; null: not known.
             * @example 2022-04-25
             */
            from: string | null;
            /**
             * Format: date
             * @description The first day on which it is no longer held; it may lie ahead.
             * @example 2022-04-25
             */
            until: string | null;
            /** @enum {string} */
            state: "scheduled" | "active" | "ended" | "annulled";
            /** @description Why it ended, ends or is annulled. */
            reason: string | null;
            /**
             * @description What an importer calls it by.
             * @example mandate-17
             */
            ref: string | null;
        };
        EndMandateBody: {
            /**
             * Format: date
             * @description The first day on which it is no longer held; it may lie ahead.
             * @example 2022-04-25
             */
            on: string;
            reason?: string | null;
        };
        CorrectMandateBody: {
            /**
             * Format: date
             * @description Its first day, as it should have been entered.
             * @example 2022-04-25
             */
            from?: string | null;
            /**
             * Format: date
             * @description The first day on which it is no longer held, as it should have been.
             * @example 2022-04-25
             */
            until?: string | null;
            /** @description What was wrong. */
            reason: string;
        };
        AnnulMandateBody: {
            /** @description Why it never was. */
            reason: string;
        };
        MandateViewPage: {
            items: components["schemas"]["MandateView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        ExpressInterestBody: {
            /**
             * Format: date
             * @description Today, if not given; null: not known.
             * @example 2022-04-25
             */
            on?: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId?: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            statementId?: string | null;
        };
        StepView: {
            /** @enum {string} */
            state: "interested" | "invited" | "applied" | "accepted" | "acceding" | "member" | "suspended" | "declined" | "lapsed" | "former";
            /**
             * Format: date
             * @description The day it happened; null: not known.
             * @example 2022-04-25
             */
            on: string | null;
            /**
             * Format: date
             * @description The day it was entered here.
             * @example 2022-04-25
             */
            enteredOn: string;
        };
        MembershipView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @example sarajevo */
            cityId: string;
            /** @enum {string} */
            state: "interested" | "invited" | "applied" | "accepted" | "acceding" | "member" | "suspended" | "declined" | "lapsed" | "former";
            /** @description True, or null: not known to be a founding member. */
            founding: boolean | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            welcomedOn: string | null;
            /** @description Every state it has been in, in order. */
            steps: components["schemas"]["StepView"][];
        };
        InviteCityBody: {
            /**
             * Format: date
             * @description Not known, if not given.
             * @example 2022-04-25
             */
            on?: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId?: string | null;
            note?: string | null;
        };
        ApplyForMembershipBody: {
            /**
             * Format: date
             * @description Today, if not given; null: not known.
             * @example 2022-04-25
             */
            on?: string | null;
            letter?: string | null;
        };
        DecideMembershipBody: {
            /** @enum {string} */
            outcome: "accepted" | "declined";
            /**
             * Format: date
             * @example 2022-04-25
             */
            on: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId?: string | null;
            reason?: string | null;
        };
        DeclareAccessionBody: {
            /**
             * Format: uuid
             * @description Who declared it for the city, and held an office of it on that day.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId: string;
            /**
             * Format: date
             * @example 2022-04-25
             */
            on: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId?: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            statementId?: string | null;
        };
        WelcomeCityBody: {
            /**
             * Format: date
             * @example 2022-04-25
             */
            on: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId?: string | null;
            words?: string | null;
        };
        CompleteAccessionBody: {
            /**
             * Format: date
             * @description Not before the last change of the roster and not after today.
             * @example 2022-04-25
             */
            effectiveOn: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId?: string | null;
        };
        ReasonBody: {
            reason: string;
        };
        RosterChangeBody: {
            /**
             * Format: date
             * @description Not before the last change of the roster and not after today.
             * @example 2022-04-25
             */
            effectiveOn: string;
            reason: string;
        };
        MembershipViewPage: {
            items: components["schemas"]["MembershipView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        MembershipEventView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @example org.b40.membership.CityJoined.v1 */
            type: string;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            time: string;
            /** @description In the history of the key `network`. */
            sequence: number;
            /** @description Whose act it was. */
            actor: string;
            correlationId: string;
            rosterVersion: number | null;
            data: {
                [key: string]: unknown;
            };
        };
        MembershipEventViewPage: {
            items: components["schemas"]["MembershipEventView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        CorrectRosterBody: {
            /**
             * @description Of the wrong line, as it now stands: a correction is corrected by its own.
             * @example 28
             */
            rosterVersion: number;
            /**
             * Format: date
             * @description Its right day, between its neighbours in the city’s own history; not after today.
             * @example 2022-04-25
             */
            effectiveOn?: string;
            /** @description True: it never was. Only the last line of a city that stands. */
            annulled?: boolean;
            /** @description What was wrong. */
            reason: string;
        };
        RosterLineView: {
            /** @enum {string} */
            change: "joined" | "suspended" | "reinstated" | "left";
            /**
             * Format: date
             * @example 2022-04-25
             */
            effectiveOn: string;
        };
        RosterCorrectionView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @description Of the correction, which is a line of the roster itself. */
            rosterVersion: number;
            /** @description Of the wrong line. */
            correctedVersion: number;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            membershipId: string;
            /** @example sarajevo */
            cityId: string;
            before: components["schemas"]["RosterLineView"];
            /** @description Null: the line is annulled. */
            after: components["schemas"]["RosterLineView"] | null;
            reason: string;
            /** @description The members before it. */
            countBefore: number;
            /** @description The members after it. */
            countAfter: number;
            /**
             * Format: date
             * @example 2022-04-25
             */
            enteredOn: string;
        };
        RosterCorrectionViewPage: {
            items: components["schemas"]["RosterCorrectionView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        SchedulePresidencyBody: {
            /**
             * Format: uuid
             * @description Of a mayor.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            mandateId: string;
            /**
             * @description What the term is called.
             * @example 2021–2022
             */
            term?: string | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            from?: string | null;
            /**
             * Format: date
             * @description The first day that no longer belongs to it.
             * @example 2022-04-25
             */
            until?: string | null;
        };
        StartPresidencyBody: {
            /**
             * Format: date
             * @description Instead of the planned `from`; not before the last presidency ended.
             * @example 2022-04-25
             */
            on?: string | null;
        };
        EndPresidencyBody: {
            /**
             * Format: date
             * @description The first day that no longer belongs to it; today, if not given.
             * @example 2022-04-25
             */
            on?: string;
            reason?: string | null;
        };
        PresidencyViewPage: {
            items: components["schemas"]["PresidencyView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        EstablishSecretariatBody: {
            /** @example sarajevo */
            seatCityId?: string | null;
            /**
             * Format: date
             * @description Not known, if not given.
             * @example 2022-04-25
             */
            establishedOn?: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId?: string | null;
        };
        StartSecretariatBody: {
            /**
             * Format: date
             * @description Not known, if not given.
             * @example 2022-04-25
             */
            on?: string | null;
        };
        HeldOfficeView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            mandateId: string;
            /** @example sarajevo */
            cityId: string;
            /** @enum {string} */
            office: "mayor" | "deputy-mayor" | "delegate";
            /**
             * Format: date
             * @description Its first day; null: not known.
             * @example 2022-04-25
             */
            from: string | null;
            /**
             * Format: date
             * @description The first day on which it is no longer held.
             * @example 2022-04-25
             */
            until: string | null;
        };
        MeView: {
            /** @description Who the token is, by its issuer. */
            sub: string;
            /** @description What it is; of what the token claims, that which the platform knows. */
            roles: ("secretariat" | "office" | "system" | "observer")[];
            /**
             * Format: uuid
             * @description The person that the token names.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId: string | null;
            /** @description Null, too, where nobody is registered under `personId`. */
            person: components["schemas"]["PersonView"] | null;
            /** @description Held today, as the domain knows: a token says nothing of them. */
            offices: components["schemas"]["HeldOfficeView"][];
            /** @description Of this person, if it is in office today. */
            presidency: components["schemas"]["PresidencyView"] | null;
        };
        InvalidInputView: {
            /**
             * @description A JSON Pointer into the body; `?name` for a query parameter, `:name` for one of the path.
             * @example /members/0/cityId
             */
            pointer: string;
            /** @example is not a known field */
            detail: string;
        };
        ProblemView: {
            /** @example urn:b40:problem:membership-not-acceding */
            type: string;
            /** @example Membership not acceding */
            title: string;
            /** @example 409 */
            status: number;
            /** @description For people; what is longer is cut. */
            detail: string;
            /** @example /v1/memberships/0198c5b2-7a10-7000-8000-000000000001/completion */
            instance?: string;
            /**
             * @description Stable.
             * @example membership-not-acceding
             */
            code: string;
            /** @description The places that are wrong. Ten are told; where there are more, an eleventh entry says how many. */
            errors?: components["schemas"]["InvalidInputView"][];
        };
        InvitationBody: {
            /** @example tuzla */
            cityId: string;
            /**
             * @description `member` as the roster is on the day of the meeting.
             * @example invited
             * @enum {string}
             */
            standing: "member" | "invited" | "guest";
        };
        CallMeetingBody: {
            /**
             * @example network
             * @enum {string}
             */
            kind: "summit" | "network" | "working-group" | "institution" | "visit";
            /** @example B40 Network meeting in Sarajevo */
            title: string;
            /** @example Better Cooperation, Better Future */
            theme?: string | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            on: string;
            /**
             * @description When it begins, on the clock of its time zone.
             * @example 14:00
             */
            starts?: string | null;
            /**
             * @description When it ends, the same day.
             * @example 17:30
             */
            ends?: string | null;
            /**
             * @description IANA; the network's by default.
             * @example Europe/Sarajevo
             */
            timeZone?: string;
            /** @example Sarajevo */
            place: string;
            /** @example sarajevo */
            hostCityId: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            chairPersonId: string;
            organiser?: string | null;
            /**
             * @description The working group whose meeting it is.
             * @example climate
             */
            groupId?: string | null;
            /** @description Members need none to the network's own meetings. */
            invitations?: components["schemas"]["InvitationBody"][];
        };
        WarningView: {
            /**
             * @description Stable; more may come.
             * @example municipal-day
             */
            code: string;
            /** @example laktasi */
            cityId: string | null;
            /** @example 2022-04-25 is the municipal day of Laktaši. */
            text: string;
        };
        AgendaItemView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            title: string;
            /**
             * Format: uuid
             * @description The action plan that is dealt with.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            planId: string | null;
        };
        MeetingView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @enum {string} */
            kind: "summit" | "network" | "working-group" | "institution" | "visit";
            title: string;
            theme: string | null;
            /**
             * Format: date
             * @description Null while a postponed meeting has no new day.
             * @example 2022-04-25
             */
            on: string | null;
            /**
             * Format: date
             * @description Of a postponed meeting: the last day it was called for.
             * @example 2022-04-25
             */
            previouslyOn: string | null;
            /**
             * @description On the clock of its time zone; null while not known.
             * @example 14:00
             */
            starts: string | null;
            /** @example 17:30 */
            ends: string | null;
            /**
             * @description Null of meetings from before it was kept: the network's.
             * @example Europe/Sarajevo
             */
            timeZone: string | null;
            place: string;
            /** @example sarajevo */
            hostCityId: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            chairPersonId: string;
            organiser: string | null;
            /** @example climate */
            groupId: string | null;
            /** @enum {string} */
            state: "called" | "postponed" | "open" | "held" | "cancelled";
            /** @description What its caller should know; no ground to refuse. */
            warnings: components["schemas"]["WarningView"][];
            agenda: components["schemas"]["AgendaItemView"][];
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            openedAt: string | null;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            closedAt: string | null;
            /** @description Of members, as of its day; frozen by the opening. */
            memberCountAtMeeting: number | null;
            /** @description The members as of its day; frozen by the opening. */
            memberCityIds: string[] | null;
            /** @description The state of the roster that was frozen. */
            rosterVersion: number | null;
            /** @description Why it was postponed or cancelled. */
            reason: string | null;
        };
        UpdateMeetingBody: {
            title?: string;
            theme?: string | null;
            /** @example 14:00 */
            starts?: string | null;
            /** @example 17:30 */
            ends?: string | null;
            /**
             * @description The clock that it starts and ends by.
             * @example Europe/Sarajevo
             */
            timeZone?: string;
            place?: string;
            /**
             * Format: uuid
             * @description Of an open meeting: whoever of that name has come has the chair from now on.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            chairPersonId?: string;
        };
        NewAgendaItemBody: {
            /**
             * Format: uuid
             * @description Of an item that is on the agenda already; a new one is given its id.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id?: string;
            /** @example Action plan of local climate action */
            title: string;
            /**
             * Format: uuid
             * @description The action plan that is dealt with.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            planId?: string | null;
        };
        SetAgendaBody: {
            /** @description The whole agenda, in order. */
            items: components["schemas"]["NewAgendaItemBody"][];
        };
        AgendaView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            items: components["schemas"]["AgendaItemView"][];
        };
        OpenMeetingBody: {
            /**
             * Format: date-time
             * @description Now, if not given; else not in the future, and within a day of the meeting’s. The roster is as of that day, whenever it is opened.
             * @example 2022-04-25T16:00:00Z
             */
            at?: string;
        };
        CloseMeetingBody: {
            /**
             * Format: date-time
             * @description Now, if not given; else not in the future, and within a day of the meeting’s.
             * @example 2022-04-25T16:00:00Z
             */
            at?: string;
        };
        CancelMeetingBody: {
            reason: string;
        };
        PostponeMeetingBody: {
            /**
             * Format: date
             * @description The new day; without it the day is not known yet.
             * @example 2022-04-25
             */
            on?: string | null;
            /**
             * @description Left out, it starts when it was to.
             * @example 14:00
             */
            starts?: string | null;
            /**
             * @description Left out, it ends when it was to.
             * @example 17:30
             */
            ends?: string | null;
            reason: string;
        };
        MeetingViewPage: {
            items: components["schemas"]["MeetingView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        AttendeeView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId: string;
            /** @enum {string} */
            as: "principal" | "substitute";
            chair: boolean;
            /**
             * Format: uuid
             * @description In whose place a substitute came.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            principalId: string | null;
            /** @description Why a substitute came. */
            reason: string | null;
        };
        ExcuseView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId: string;
            reason: string;
        };
        SubstitutionView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            principalId: string;
            reason: string;
        };
        BeforeArrivalView: {
            /** @enum {string} */
            standing: "member" | "invited" | "guest";
            /**
             * @description Null where it had no place: it came uninvited.
             * @enum {string|null}
             */
            state: "invited" | "confirmed" | "declined" | "excused" | "present" | "represented" | "absent" | null;
            /** @description Excuses that ended because those people came. */
            excused: components["schemas"]["ExcuseView"][];
        };
        AttendanceView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            /** @example sarajevo */
            cityId: string;
            /** @enum {string} */
            standing: "member" | "invited" | "guest";
            /** @enum {string} */
            state: "invited" | "confirmed" | "declined" | "excused" | "present" | "represented" | "absent";
            /** @description Who came. The city has one voice however many did. */
            people: components["schemas"]["AttendeeView"][];
            /** @description Who of the city is excused. */
            excused: components["schemas"]["ExcuseView"][];
            /** @description Who is to come in whose place. */
            substitutes: components["schemas"]["SubstitutionView"][];
            /**
             * Format: uuid
             * @description Who was confirmed to come.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            confirmedPersonId: string | null;
            declineReason: string | null;
            /** @description Rises in the order the cities came. */
            arrival: number | null;
            /** @description What it goes back to when its check-ins are withdrawn; null until it has come. */
            beforeArrival: components["schemas"]["BeforeArrivalView"] | null;
        };
        ConfirmAttendanceBody: {
            /**
             * Format: uuid
             * @description Who will come; holds an office of the city on the day of the meeting.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId: string;
        };
        DeclineAttendanceBody: {
            reason?: string | null;
        };
        ExcuseRepresentativeBody: {
            /**
             * Format: uuid
             * @description Holds an office of the city on the day of the meeting.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId: string;
            /** @example Laktaši Municipality Day */
            reason: string;
        };
        DesignateSubstituteBody: {
            /**
             * Format: uuid
             * @description Holds an office of the same city on the day of the meeting.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId: string;
            /**
             * Format: uuid
             * @description In whose place; holds an office of the city on that day, too.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            principalId: string;
            /** @example Laktaši Municipality Day */
            reason: string;
        };
        CheckInBody: {
            /**
             * Format: uuid
             * @description Holds an office of the city on the day of the meeting.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId: string;
            /**
             * @description `member` as the roster is on the day of the meeting.
             * @enum {string}
             */
            standing: "member" | "invited" | "guest";
            /** @enum {string} */
            as: "principal" | "substitute";
            /**
             * @description Has the chair; only whom the meeting names as such.
             * @default false
             */
            chair: boolean;
        };
        WithdrawCheckInBody: {
            /**
             * Format: uuid
             * @description Whose check-in was entered wrongly.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId: string;
            /** @example It was the deputy mayor who came. */
            reason: string;
        };
        AttendanceViewPage: {
            items: components["schemas"]["AttendanceView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        AnswerBody: {
            /**
             * Format: uuid
             * @description Who will come: of a confirmation, and of a substitute.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId?: string;
            /**
             * Format: uuid
             * @description In whose place a substitute comes.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            principalId?: string;
            /** @description Of a substitute, and where it is wanted of a decline. */
            reason?: string;
        };
        RegisterDelegationBody: {
            /** @description Null where nobody counted. */
            headcount?: number | null;
            /** @example large */
            sizeNote?: string | null;
            /** @example istanbul */
            cityId: string;
            /** @enum {string} */
            kind: "business" | "associates";
        };
        DelegationView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            /** @example sarajevo */
            cityId: string;
            /** @enum {string} */
            kind: "business" | "associates";
            /** @description Null where nobody counted. */
            headcount: number | null;
            /**
             * @description What was said of its size.
             * @example large
             */
            sizeNote: string | null;
            /** @enum {string} */
            state: "registered" | "attended";
        };
        SizeBody: {
            /** @description Null where nobody counted. */
            headcount?: number | null;
            /** @example large */
            sizeNote?: string | null;
        };
        DelegationViewPage: {
            items: components["schemas"]["DelegationView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        InviteInstitutionBody: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            institutionId: string;
        };
        InstitutionAttendanceView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            institutionId: string;
            /**
             * @description As it was called when it was invited.
             * @example Development Bank of the Balkans
             */
            name: string;
            /** @enum {string} */
            state: "invited" | "attended";
            /** @description Null where nobody counted. */
            headcount: number | null;
        };
        AttendInstitutionBody: {
            /** @description Null where nobody counted. */
            headcount?: number | null;
        };
        InstitutionAttendanceViewPage: {
            items: components["schemas"]["InstitutionAttendanceView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        RecordStatementBody: {
            /** @description All of them attend. */
            speakerIds: string[];
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            agendaItemId?: string | null;
            text: string;
            /**
             * @description BCP 47.
             * @example en
             */
            language: string;
        };
        CorrectionView: {
            /** @description As it read before. */
            text: string;
            /** @description Whom it named before, where it named others from then on. */
            speakerIds?: string[];
            reason: string;
        };
        StatementView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            speakerIds: string[];
            /** @description The cities its speakers spoke for. */
            cityIds: string[];
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            agendaItemId: string | null;
            text: string;
            /**
             * @description BCP 47.
             * @example en
             */
            language: string;
            /** @enum {string} */
            state: "recorded" | "corrected";
            /** @description Oldest first. */
            corrections: components["schemas"]["CorrectionView"][];
        };
        CorrectStatementBody: {
            /** @description The statement as it is to read. */
            text: string;
            /** @description Who spoke, where others than they were recorded. All of them have attended. */
            speakerIds?: string[];
            reason: string;
        };
        StatementViewPage: {
            items: components["schemas"]["StatementView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        MakeCommitmentBody: {
            /** @example sarajevo */
            cityId?: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId?: string | null;
            /** @example Sarajevo takes part in all four working groups. */
            text: string;
            /** @description The working groups it is for. */
            groupIds?: string[];
            /**
             * Format: uuid
             * @description The statement in which it was made.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            statementId?: string | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            dueOn?: string | null;
        };
        CommitmentView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            /**
             * @description The city that made it; null where a person did.
             * @example sarajevo
             */
            cityId: string | null;
            /**
             * Format: uuid
             * @description The person who made it; null where a city did.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId: string | null;
            text: string;
            /** @description The working groups it is for. */
            groupIds: string[];
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            statementId: string | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            dueOn: string | null;
            /** @enum {string} */
            state: "open" | "fulfilled" | "withdrawn";
            /**
             * Format: date
             * @example 2022-04-25
             */
            fulfilledOn: string | null;
            evidence: string | null;
            /** @description Why it was withdrawn. */
            reason: string | null;
        };
        FulfilCommitmentBody: {
            /**
             * Format: date
             * @example 2022-09-15
             */
            on: string;
            evidence?: string | null;
        };
        WithdrawCommitmentBody: {
            reason: string;
        };
        CommitmentViewPage: {
            items: components["schemas"]["CommitmentView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        QuorumBody: {
            /** @description So many member cities. */
            cities?: number | null;
            /** @description Of the member cities as of the meeting, rounded up. */
            percent?: number | null;
        };
        OpenDecisionBody: {
            /** @example Is the action plan of local climate action adopted? */
            question: string;
            /** @description Either `cities` or `percent`: how many must have come when it closes. */
            quorum: components["schemas"]["QuorumBody"];
            /**
             * @description `simple`: more yes than no; `absolute`: more than half of the members present; `two-thirds` of yes and no.
             * @enum {string}
             */
            majority: "simple" | "absolute" | "two-thirds";
            /**
             * Format: uuid
             * @description The item of the agenda that is decided on.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            agendaItemId?: string | null;
        };
        QuorumView: {
            /** @description So many member cities. */
            cities?: number;
            /** @description Of the member cities as of the meeting. */
            percent?: number;
        };
        BallotView: {
            /** @example sarajevo */
            cityId: string;
            /** @enum {string} */
            choice: "yes" | "no" | "abstain";
        };
        DecisionView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            question: string;
            /** @description `cities` or `percent`, as it was opened with. */
            quorum: components["schemas"]["QuorumView"];
            /** @description The quorum in cities: so many members must have come when it closes. */
            citiesRequired: number;
            /** @enum {string} */
            majority: "simple" | "absolute" | "two-thirds";
            /**
             * Format: uuid
             * @description The item of the agenda that is decided on.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            agendaItemId: string | null;
            /** @enum {string} */
            state: "open" | "carried" | "rejected" | "lapsed";
            /** @description Those cast so far; once it is closed, those counted. */
            ballots: components["schemas"]["BallotView"][];
            /** @description The member cities that had come when it closed; null until then, as the tally. */
            present: number | null;
            yes: number | null;
            no: number | null;
            abstain: number | null;
        };
        CastBallotBody: {
            /** @enum {string} */
            choice: "yes" | "no" | "abstain";
        };
        DecisionViewPage: {
            items: components["schemas"]["DecisionView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        MinutesBody: {
            body?: string;
            /** @description The action items they list; frozen by the review. */
            actionItemIds?: string[];
        };
        MinutesView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            /** @enum {string} */
            state: "draft" | "review" | "approved" | "published" | "amended";
            body: string;
            actionItemIds: string[];
            /**
             * Format: date
             * @example 2022-04-25
             */
            approvedOn: string | null;
            /** @description The newest published version. */
            publishedVersion: number | null;
            /** @description SHA-256 of the canonical JSON (RFC 8785) of `document`. */
            sha256: string | null;
        };
        ApproveMinutesBody: {
            /**
             * Format: date
             * @description Today, if not given.
             * @example 2022-04-25
             */
            on?: string;
        };
        MinutesVersionView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            version: number;
            /** @description SHA-256 of the canonical JSON (RFC 8785) of `document`. */
            sha256: string;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            publishedAt: string;
            /**
             * Format: uuid
             * @description The amendment that made it; the first has none.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            amendmentId: string | null;
            /** @description What this version says; its canonical JSON (RFC 8785) is what the digest is of. */
            document: {
                [key: string]: unknown;
            };
        };
        MinutesVersionViewPage: {
            items: components["schemas"]["MinutesVersionView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        AmendmentChangesBody: {
            /** @description The whole text as it is to read. */
            body?: string;
            actionItemIds?: string[];
        };
        ProposeAmendmentBody: {
            changes: components["schemas"]["AmendmentChangesBody"];
            reason: string;
        };
        AmendmentChangesView: {
            body?: string;
            actionItemIds?: string[];
        };
        AmendmentView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "rejected";
            /** @description The version it was written for. */
            basedOn: number;
            changes: components["schemas"]["AmendmentChangesView"];
            reason: string;
            /**
             * Format: uuid
             * @description The person, where it comes from an office.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            proposedBy: string | null;
            decisionReason: string | null;
            /** @description The version that it made. */
            madeVersion: number | null;
        };
        DecideAmendmentBody: {
            reason?: string | null;
        };
        AmendmentViewPage: {
            items: components["schemas"]["AmendmentView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        AddPaperBody: {
            /** @example Draft action plan of local climate action */
            title: string;
            /**
             * Format: uri
             * @description Where it can be read.
             * @example https://example.org/
             */
            url: string;
            /**
             * Format: uuid
             * @description The item of the agenda that it is for.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            agendaItemId?: string | null;
            /**
             * @description BCP 47.
             * @example en
             */
            language?: string | null;
        };
        PaperView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            title: string;
            /**
             * Format: uri
             * @example https://example.org/
             */
            url: string;
            /**
             * Format: uuid
             * @description The item of the agenda that it is for.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            agendaItemId: string | null;
            /**
             * @description BCP 47.
             * @example en
             */
            language: string | null;
            /** @enum {string} */
            state: "added" | "removed";
        };
        PaperViewPage: {
            items: components["schemas"]["PaperView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        PlanSideEventBody: {
            /**
             * @example dinner
             * @enum {string}
             */
            kind: "dinner" | "lunch" | "reception" | "ceremony" | "tour" | "other";
            /**
             * Format: date
             * @example 2022-04-25
             */
            on: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            hostPersonId?: string | null;
            /** @description Who is to come. */
            attendeeIds: string[];
        };
        SideEventView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            /** @enum {string} */
            kind: "dinner" | "lunch" | "reception" | "ceremony" | "tour" | "other";
            /**
             * Format: date
             * @example 2022-04-25
             */
            on: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            hostPersonId: string | null;
            attendeeIds: string[];
            /** @enum {string} */
            state: "planned" | "held";
        };
        HoldSideEventBody: {
            /**
             * Format: date
             * @example 2022-04-25
             */
            on: string;
            /** @description Who came; those who were to come, if not given. */
            attendeeIds?: string[];
        };
        SideEventViewPage: {
            items: components["schemas"]["SideEventView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        CameBody: {
            /**
             * Format: uuid
             * @description Holds an office of the city on the day of the meeting.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId: string;
            /**
             * Format: uuid
             * @description In whose place, where it was a substitute.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            principalId?: string | null;
            /** @description Why a substitute came. */
            reason?: string | null;
        };
        ChangesBody: {
            /** @description Of the meeting. */
            title?: string;
            /** @description Of the meeting. */
            theme?: string | null;
            /**
             * Format: date
             * @description Of the meeting or a side event. What was judged by the day stays as it was told.
             * @example 2022-04-25
             */
            on?: string;
            /**
             * @description Of the meeting.
             * @example 14:00
             */
            starts?: string | null;
            /**
             * @description Of the meeting.
             * @example 17:30
             */
            ends?: string | null;
            /**
             * @description Of the meeting.
             * @example Europe/Sarajevo
             */
            timeZone?: string;
            /** @description Of the meeting. */
            place?: string;
            /**
             * @description Of the meeting.
             * @example sarajevo
             */
            hostCityId?: string;
            /**
             * Format: uuid
             * @description Of the meeting; one who came.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            chairPersonId?: string;
            /** @description Of the meeting. */
            organiser?: string | null;
            /**
             * @description Of an attendance: `member` as the roster was on the day of the meeting.
             * @enum {string}
             */
            standing?: "member" | "invited" | "guest";
            /** @description Of an attendance: all who came; of an absent city nobody. */
            people?: components["schemas"]["CameBody"][];
            /**
             * @description Of a delegation or a side event: one of its kinds.
             * @example business
             */
            kind?: string;
            /** @description Of a delegation. */
            headcount?: number | null;
            /**
             * @description Of a delegation.
             * @example large
             */
            sizeNote?: string | null;
            /**
             * Format: uuid
             * @description Of a side event.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            hostPersonId?: string | null;
            /** @description Of a side event: all who attended. */
            attendeeIds?: string[];
        };
        CorrectMeetingBody: {
            /**
             * @description `meeting`, `attendance/{cityId}`, `delegation/{id}` or `side-event/{id}`.
             * @example meeting
             */
            target: string;
            /**
             * @example {
             *       "theme": "Better Cooperation, Better Future",
             *       "starts": "10:00"
             *     }
             */
            changes: components["schemas"]["ChangesBody"];
            reason: string;
        };
        CorrectedFieldsView: {
            title?: string;
            theme?: string | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            on?: string;
            /** @example 14:00 */
            starts?: string | null;
            /** @example 17:30 */
            ends?: string | null;
            /** @example Europe/Sarajevo */
            timeZone?: string | null;
            place?: string;
            /** @example sarajevo */
            hostCityId?: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            chairPersonId?: string;
            organiser?: string | null;
            /** @enum {string} */
            standing?: "member" | "invited" | "guest";
            /** @enum {string} */
            state?: "invited" | "confirmed" | "declined" | "excused" | "present" | "represented" | "absent";
            people?: components["schemas"]["AttendeeView"][];
            /** @example business */
            kind?: string;
            headcount?: number | null;
            sizeNote?: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            hostPersonId?: string | null;
            attendeeIds?: string[];
        };
        MeetingCorrectionView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            /**
             * @description `meeting`, `attendance/{cityId}`, `delegation/{id}` or `side-event/{id}`.
             * @example attendance/tuzla
             */
            target: string;
            /** @description What was recorded, of the fields that changed. */
            before: components["schemas"]["CorrectedFieldsView"];
            /** @description What it is. */
            after: components["schemas"]["CorrectedFieldsView"];
            reason: string;
            /**
             * Format: date
             * @example 2022-04-25
             */
            correctedOn: string;
        };
        MeetingCorrectionViewPage: {
            items: components["schemas"]["MeetingCorrectionView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        NamedCityView: {
            /** @example sarajevo */
            id: string;
            /** @example Sarajevo */
            name: string;
        };
        NamedPersonView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @description As it is written. */
            name: string;
        };
        ProtocolView: {
            meeting: components["schemas"]["MeetingView"];
            /** @description Those who came first, in that order; then by city. */
            attendances: components["schemas"]["AttendanceView"][];
            /** @description But for those taken away. */
            papers: components["schemas"]["PaperView"][];
            delegations: components["schemas"]["DelegationView"][];
            institutions: components["schemas"]["InstitutionAttendanceView"][];
            statements: components["schemas"]["StatementView"][];
            commitments: components["schemas"]["CommitmentView"][];
            decisions: components["schemas"]["DecisionView"][];
            sideEvents: components["schemas"]["SideEventView"][];
            /** @description What was put right above, and how it read before. */
            corrections: components["schemas"]["MeetingCorrectionView"][];
            minutes: components["schemas"]["MinutesView"] | null;
            /** @description The cities named above. */
            cities: components["schemas"]["NamedCityView"][];
            /** @description The people named above. */
            people: components["schemas"]["NamedPersonView"][];
        };
        AnnounceProgrammeBody: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            presidencyId: string;
            /**
             * Format: date
             * @description One slot for each member as of that day, then the changes since.
             * @example 2022-04-25
             */
            announcedOn: string;
        };
        CoverageView: {
            visited: number;
            /** @description Still to be made. */
            planned: number;
            /** @description Not even planned. */
            open: number;
            /**
             * @description Visited, of all slots that are not withdrawn; to one decimal.
             * @example 3.8
             */
            percent: number;
        };
        VisitView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            programmeId: string;
            /** @example sarajevo */
            cityId: string;
            /**
             * @description `withdrawn`: the city is no member any more, or for the time being.
             * @enum {string}
             */
            state: "open" | "planned" | "made" | "withdrawn";
            /**
             * Format: date
             * @example 2022-04-25
             */
            plannedOn: string | null;
            purpose: string | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            madeOn: string | null;
            /**
             * Format: uuid
             * @description The meeting that the visit was made at.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string | null;
        };
        VisitProgrammeView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            presidencyId: string;
            /**
             * Format: uuid
             * @description The president.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId: string;
            /**
             * @description The president's own city.
             * @example istanbul
             */
            cityId: string;
            /** @enum {string} */
            state: "announced" | "completed";
            /**
             * Format: date
             * @example 2022-04-25
             */
            announcedOn: string;
            /** @description The state of the roster when it was announced. */
            rosterVersion: number;
            /**
             * Format: date
             * @example 2022-04-25
             */
            completedOn: string | null;
            /** @example presidency-ended */
            completionReason: string | null;
            coverage: components["schemas"]["CoverageView"];
            /** @description By city. */
            visits: components["schemas"]["VisitView"][];
        };
        PlanVisitBody: {
            /**
             * Format: date
             * @example 2022-06-10
             */
            plannedOn?: string | null;
            purpose?: string | null;
        };
        MakeVisitBody: {
            /**
             * Format: date
             * @example 2022-04-25
             */
            on: string;
            /**
             * Format: uuid
             * @description The meeting, held in this city, that the visit was made at.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId?: string | null;
        };
        VisitProgrammeViewPage: {
            items: components["schemas"]["VisitProgrammeView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        ParticipationRow: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            /**
             * Format: date
             * @example 2022-04-25
             */
            on: string;
            title: string;
            /** @example sarajevo */
            cityId: string;
            /** @example Sarajevo */
            city: string;
            /** @enum {string} */
            standing: "member" | "invited" | "guest";
            /**
             * @description `excused`: nobody came, and somebody of the city was excused.
             * @enum {string}
             */
            state: "present" | "represented" | "excused" | "absent";
            /** @description Of the city's meetings that match, those at which it was present or represented; per cent. */
            share: number;
        };
        CityParticipation: {
            /** @example sarajevo */
            cityId: string;
            /** @description At which it had a place. */
            meetings: number;
            present: number;
            represented: number;
            excused: number;
            absent: number;
            /** @description Present or represented, of its meetings; per cent, to one decimal. */
            share: number;
        };
        ParticipationSummary: {
            /** @description That were held. */
            meetings: number;
            /** @description By city. */
            cities: components["schemas"]["CityParticipation"][];
        };
        ParticipationPage: {
            items: components["schemas"]["ParticipationRow"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
            summary: components["schemas"]["ParticipationSummary"];
        };
        VisitRow: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            programmeId: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            presidencyId: string;
            /** @example sarajevo */
            cityId: string;
            /** @example Sarajevo */
            city: string;
            /** @enum {string} */
            state: "open" | "planned" | "made" | "withdrawn";
            /**
             * Format: date
             * @example 2022-04-25
             */
            plannedOn: string | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            madeOn: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string | null;
        };
        VisitsPage: {
            items: components["schemas"]["VisitRow"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
            /** @description Of all visits that match, on whichever page. */
            summary: components["schemas"]["CoverageView"];
        };
        CalendarAddressView: {
            /**
             * @description A city’s id, or `secretariat`.
             * @example sarajevo
             */
            officeId: string;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            since: string;
            /**
             * @description For a calendar program, which needs no token: told once, to who has it made. Afterwards, and where it is asked for again, null.
             * @example null
             */
            address: string | null;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            revokedAt: string | null;
        };
        FormGroupBody: {
            /** @example climate */
            id: string;
            /** @example Local climate action */
            name: string;
            /**
             * @example [
             *       "environment and climate skills",
             *       "solidarity",
             *       "regional alignment"
             *     ]
             */
            goals: string[];
            /**
             * @description A member; it joins the group with this.
             * @example sarajevo
             */
            leadCityId?: string | null;
        };
        WorkingGroupView: {
            /** @example climate */
            id: string;
            /** @example Local climate action */
            name: string;
            goals: string[];
            /** @example sarajevo */
            leadCityId: string | null;
            /** @enum {string} */
            state: "active" | "concluded";
            cityIds: string[];
            /**
             * Format: date
             * @example 2022-04-25
             */
            concludedOn: string | null;
            conclusionReason: string | null;
        };
        UpdateGroupBody: {
            name?: string;
            goals?: string[];
            /**
             * @description A member; it joins the group with this. `null`: nobody leads.
             * @example sarajevo
             */
            leadCityId?: string | null;
        };
        ConcludeGroupBody: {
            /**
             * Format: date
             * @example 2022-04-25
             */
            on: string;
            reason: string;
        };
        WorkingGroupViewPage: {
            items: components["schemas"]["WorkingGroupView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        GroupCityView: {
            /** @example sarajevo */
            cityId: string;
            /** @example Sarajevo */
            name: string;
            /** @enum {string} */
            role: "lead" | "city";
        };
        GroupCityViewPage: {
            items: components["schemas"]["GroupCityView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        DraftPlanBody: {
            /** @example Action plan of local climate action */
            title: string;
            /**
             * @description From the first day, up to and without the second.
             * @example 2022-04-01/2023-04-01
             */
            period?: string;
        };
        ActionPlanView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @example climate */
            groupId: string;
            /** @example Action plan of local climate action */
            title: string;
            /**
             * @description From the first day, up to and without the second; of a plan from before this form, as it was written.
             * @example 2022-04-01/2023-04-01
             */
            period: string | null;
            /** @enum {string} */
            state: "draft" | "submitted" | "evaluated" | "adopted" | "superseded";
            /**
             * Format: date
             * @example 2022-04-25
             */
            submittedOn: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            evaluationMeetingId: string | null;
            /** @description Of the evaluation. */
            remarks: string | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            adoptedOn: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            adoptionMeetingId: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            decisionId: string | null;
            /**
             * Format: uuid
             * @description The plan adopted after it.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            supersededById: string | null;
        };
        SubmitPlanBody: {
            /**
             * Format: date
             * @example 2022-04-01
             */
            on: string;
        };
        EvaluatePlanBody: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            remarks?: string;
        };
        AdoptPlanBody: {
            /**
             * Format: date
             * @example 2022-06-30
             */
            on: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId?: string;
            /**
             * Format: uuid
             * @description By which it is adopted: carried, at the meeting that is named, if one is.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            decisionId?: string;
        };
        ActionPlanViewPage: {
            items: components["schemas"]["ActionPlanView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        OwnerBody: {
            /** @example climate */
            groupId?: string;
            /** @example sarajevo */
            cityId?: string;
            /**
             * @description `true`: the network itself.
             * @example true
             */
            network?: boolean;
        };
        OwnerView: {
            /** @example climate */
            groupId?: string;
            /** @example sarajevo */
            cityId?: string;
            /**
             * @description `true`: the network itself.
             * @example true
             */
            network?: boolean;
        };
        AddItemBody: {
            /**
             * @description Unique, whatever the case.
             * @example GHG
             */
            code: string;
            /** @example Greenhouse gas inventory */
            title: string;
            /**
             * @description Left out: the group of the owner, or of the plan, if any.
             * @example climate
             */
            groupId?: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            planId?: string;
            /**
             * @description Exactly one of `groupId`, `cityId`, `network`.
             * @example {
             *       "groupId": "climate"
             *     }
             */
            owner: components["schemas"]["OwnerBody"];
            /** @enum {string} */
            horizon?: "short" | "medium" | "long";
            /**
             * Format: date
             * @description The last day it is in time.
             * @example 2022-04-25
             */
            dueOn?: string;
            /** @enum {string} */
            nature: "project" | "focus-area";
            /** @enum {string} */
            participation: "all" | "on-request";
            /** @description Items that must come first. */
            dependsOn?: string[];
        };
        ActionItemView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @example GHG */
            code: string;
            /** @example Greenhouse gas inventory */
            title: string;
            /** @example climate */
            groupId: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            planId: string | null;
            /**
             * @example {
             *       "groupId": "climate"
             *     }
             */
            owner: components["schemas"]["OwnerView"];
            /** @enum {string|null} */
            horizon: "short" | "medium" | "long" | null;
            /** @enum {string} */
            nature: "project" | "focus-area";
            /** @enum {string} */
            participation: "all" | "on-request";
            dependsOn: string[];
            /**
             * Format: date
             * @description The last day it is in time.
             * @example 2022-04-25
             */
            dueOn: string | null;
            /** @enum {string} */
            state: "proposed" | "planned" | "in-progress" | "blocked" | "delivered" | "verified" | "cancelled";
            /** @description Per cent. */
            progress: number | null;
            evidence: string | null;
            /** @description The meetings it was presented at. */
            meetingIds: string[];
        };
        UpdateItemBody: {
            /**
             * @description The next state; left out, it stays.
             * @enum {string}
             */
            to?: "proposed" | "planned" | "in-progress" | "blocked" | "delivered" | "verified" | "cancelled";
            /** @description Per cent. */
            progress?: number;
            /**
             * Format: date
             * @description The last day it is in time; `null`: none any more.
             * @example 2022-04-25
             */
            dueOn?: string | null;
            /** @example Presented by the term president. */
            note?: string;
            evidence?: string;
            /**
             * Format: uuid
             * @description The meeting it was presented at.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId?: string;
        };
        ActionItemViewPage: {
            items: components["schemas"]["ActionItemView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        BoardColumnView: {
            /** @enum {string} */
            state: "proposed" | "planned" | "in-progress" | "blocked" | "delivered" | "verified" | "cancelled";
            /** @description Of all items in this state, shown or not. */
            count: number;
            items: components["schemas"]["ActionItemView"][];
        };
        BoardView: {
            /** @description One column for each state, in the order of the lifecycle. */
            columns: components["schemas"]["BoardColumnView"][];
        };
        ItemUpdateView: {
            /**
             * Format: uuid
             * @description Of the event.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId: string;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            at: string;
            /** @enum {string} */
            from: "proposed" | "planned" | "in-progress" | "blocked" | "delivered" | "verified" | "cancelled";
            /**
             * @description The same as `from` where the state stayed.
             * @enum {string}
             */
            to: "proposed" | "planned" | "in-progress" | "blocked" | "delivered" | "verified" | "cancelled";
            changes: string[];
            progress: number | null;
            /**
             * Format: date
             * @description The new one; null beside `dueOn` in `changes`: none any more.
             * @example 2022-04-25
             */
            dueOn: string | null;
            note: string | null;
            evidence: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string | null;
        };
        ItemUpdateViewPage: {
            items: components["schemas"]["ItemUpdateView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        AssessLevelBody: {
            /** @example 2 */
            level: number;
            /**
             * @description Left out: as assessed before, on that day or earlier. `null`: none any more.
             * @example 4
             */
            target?: number | null;
            /**
             * Format: date
             * @description The day it is as of, today or earlier.
             * @example 2022-09-01
             */
            on: string;
        };
        LevelView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId: string;
            /** @example sarajevo */
            cityId: string;
            /** @description Of the latest day that it was assessed for. */
            level: number;
            /** @description How far the city means to come; null: not said. */
            target: number | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            on: string;
            /** @description How many assessments there have been. */
            assessments: number;
        };
        CityLevelView: {
            /** @example sarajevo */
            cityId: string;
            /** @example Sarajevo */
            name: string;
            level: number;
            /** @description How far the city means to come; null: not said. */
            target: number | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            on: string;
        };
        LevelsView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId: string;
            /**
             * Format: date
             * @description As it was asked for; null: now.
             * @example 2022-04-25
             */
            on: string | null;
            rosterVersion: number;
            /** @description Cities that are members on that day. */
            members: number;
            /** @description Of them, those that are assessed by then. */
            assessed: number;
            /** @description Of those, how many have a target. */
            withTarget: number;
            /** @description Of those, how many have reached it. */
            targetReached: number;
            min: number | null;
            max: number | null;
            /** @description To two decimals. */
            mean: number | null;
            median: number | null;
            /** @description `max` less `min`: at 0 all that are assessed are at the same level. */
            spread: number | null;
            items: components["schemas"]["CityLevelView"][];
        };
        LevelAssessmentView: {
            /** @description 1, 2, 3 … in the order in which the city's were entered. */
            number: number;
            level: number;
            /** @description How far the city means to come; null: not said. */
            target: number | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            on: string;
        };
        LevelAssessmentViewPage: {
            items: components["schemas"]["LevelAssessmentView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        RequestEnrolmentBody: {
            /** @example tuzla */
            cityId: string;
            note?: string;
        };
        EnrolmentView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId: string;
            /** @example tuzla */
            cityId: string;
            /** @description Of the roster that it was requested at. */
            rosterVersion: number;
            /** @enum {string} */
            state: "requested" | "enrolled" | "live" | "withdrawn";
            note: string | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            liveOn: string | null;
            /** @description As it was given; `city-left`, `city-suspended` or `roster-corrected`, where the roster withdrew it. */
            withdrawalReason: string | null;
        };
        CityLiveBody: {
            /**
             * Format: date
             * @description Since when it is in use there: today or earlier.
             * @example 2022-10-01
             */
            on: string;
        };
        WithdrawEnrolmentBody: {
            reason: string;
        };
        EnrolmentViewPage: {
            items: components["schemas"]["EnrolmentView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        SubmitProposalBody: {
            /** @example laktasi */
            cityId: string;
            /** @enum {string} */
            kind: "idea" | "problem" | "solution";
            /** @example One way to measure */
            title: string;
            text: string;
            /**
             * Format: uuid
             * @description The problem that a solution answers, of the same group.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            answersId?: string;
        };
        ProposalView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @example climate */
            groupId: string;
            /** @example laktasi */
            cityId: string;
            /** @enum {string} */
            kind: "idea" | "problem" | "solution";
            /** @example One way to measure */
            title: string;
            text: string;
            /**
             * Format: uuid
             * @description The problem that a solution answers.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            answersId: string | null;
            /** @enum {string} */
            state: "submitted" | "taken-up" | "declined";
            /**
             * Format: uuid
             * @description The item that takes it up.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId: string | null;
            /** @description Of the decision. */
            reason: string | null;
        };
        DecideProposalBody: {
            /** @enum {string} */
            outcome: "taken-up" | "declined";
            /**
             * Format: uuid
             * @description The group's item that takes it up; only and always where it is taken up.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId?: string;
            /** @description Required where it is declined. */
            reason?: string;
        };
        ProposalViewPage: {
            items: components["schemas"]["ProposalView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        SubmitPracticeBody: {
            /** @example istanbul */
            cityId: string;
            /** @example A citizens' council by lot */
            title: string;
            text: string;
            /**
             * @description The group whose work it is of.
             * @example democracy
             */
            groupId?: string;
        };
        ReplicationView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            practiceId: string;
            /**
             * @description Whose practice it is.
             * @example istanbul
             */
            originCityId: string;
            /** @example sarajevo */
            cityId: string;
            /**
             * Format: date
             * @example 2022-04-25
             */
            on: string;
            note: string | null;
        };
        ReplicatedPracticeView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @example istanbul */
            cityId: string;
            /** @example democracy */
            groupId: string | null;
            /** @example A citizens' council by lot */
            title: string;
            text: string;
            /** @enum {string} */
            state: "submitted" | "published";
            /** @description By how many cities it is replicated. */
            replicationCount: number;
            /** @description In the order in which they were entered. */
            replications: components["schemas"]["ReplicationView"][];
        };
        ReplicatePracticeBody: {
            /** @example sarajevo */
            cityId: string;
            /**
             * Format: date
             * @description Since when it does so: today or earlier.
             * @example 2022-11-01
             */
            on: string;
            note?: string;
        };
        PracticeView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @example istanbul */
            cityId: string;
            /** @example democracy */
            groupId: string | null;
            /** @example A citizens' council by lot */
            title: string;
            text: string;
            /** @enum {string} */
            state: "submitted" | "published";
            /** @description By how many cities it is replicated. */
            replicationCount: number;
        };
        PracticeViewPage: {
            items: components["schemas"]["PracticeView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        PlanProgrammeBody: {
            /** @enum {string} */
            kind: "festival-train" | "travelling-museum" | "travelling-festival" | "other";
            /** @example Balkan festival train */
            title: string;
            /**
             * Format: uuid
             * @description The item that it is part of.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId: string;
            /**
             * @description A member.
             * @example istanbul
             */
            leadCityId: string;
            /**
             * @example [
             *       "laktasi",
             *       "sarajevo"
             *     ]
             */
            supportingCityIds?: string[];
        };
        ProgrammeView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @enum {string} */
            kind: "festival-train" | "travelling-museum" | "travelling-festival" | "other";
            /** @example Balkan festival train */
            title: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId: string;
            /** @example istanbul */
            leadCityId: string;
            /**
             * @example [
             *       "laktasi",
             *       "sarajevo"
             *     ]
             */
            supportingCityIds: string[];
            /**
             * @description As of today: running from the first day of its first stop.
             * @enum {string}
             */
            state: "planned" | "running" | "done" | "cancelled";
            /**
             * Format: date
             * @description The first day of its first stop that is not cancelled.
             * @example 2022-04-25
             */
            firstOn: string | null;
            /** @description Stops that are neither completed nor cancelled. */
            openStops: number;
            completedStops: number;
            cancellationReason: string | null;
        };
        UpdateProgrammeBody: {
            title?: string;
            /**
             * @description A member.
             * @example sarajevo
             */
            leadCityId?: string;
            supportingCityIds?: string[];
        };
        ScheduleStopBody: {
            /** @example tuzla */
            cityId: string;
            /**
             * Format: date
             * @example 2023-05-01
             */
            from: string;
            /**
             * Format: date
             * @description The first day that no longer belongs.
             * @example 2023-05-04
             */
            until: string;
        };
        StopView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            programmeId: string;
            /** @example tuzla */
            cityId: string;
            /**
             * Format: date
             * @example 2023-05-01
             */
            from: string;
            /**
             * Format: date
             * @description The first day that no longer belongs.
             * @example 2023-05-04
             */
            until: string;
            /** @enum {string} */
            state: "scheduled" | "completed" | "cancelled";
            /**
             * Format: date
             * @example 2022-04-25
             */
            completedOn: string | null;
            /** @description `null`: nobody counted. */
            visitors: number | null;
            cancellationReason: string | null;
        };
        CancellationBody: {
            reason: string;
        };
        ProgrammeViewPage: {
            items: components["schemas"]["ProgrammeView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        StopViewPage: {
            items: components["schemas"]["StopView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        RescheduleStopBody: {
            /**
             * Format: date
             * @example 2022-04-25
             */
            from?: string;
            /**
             * Format: date
             * @description The first day that no longer belongs.
             * @example 2022-04-25
             */
            until?: string;
        };
        CompleteStopBody: {
            /**
             * Format: date
             * @description Not before its first day, and today or earlier.
             * @example 2023-05-03
             */
            on: string;
            /**
             * @description Left out: nobody counted.
             * @example 1200
             */
            visitors?: number;
        };
        RegisterInstitutionBody: {
            /** @example Development Bank of the Balkans */
            name: string;
            /**
             * @description A word of the secretariat’s own, by which institutions are listed.
             * @example development-bank
             */
            kind: string;
            /**
             * @description ISO 3166-1 alpha-2 as it stands, or `XK`.
             * @example BA
             */
            country?: string | null;
            /**
             * Format: email
             * @description An office’s, not a person’s: every reader sees it.
             * @example office@example.org
             */
            email?: string | null;
        };
        InstitutionView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @example Development Bank of the Balkans */
            name: string;
            /** @example development-bank */
            kind: string;
            /**
             * @description ISO 3166-1 alpha-2 as it stands, or `XK`.
             * @example BA
             */
            country: string | null;
            /**
             * Format: email
             * @example office@example.org
             */
            email: string | null;
        };
        InstitutionViewPage: {
            items: components["schemas"]["InstitutionView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        DeclareNeedBody: {
            /**
             * Format: uuid
             * @description The item that it is needed for.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId: string;
            /**
             * @description A member.
             * @example tuzla
             */
            cityId: string;
            /**
             * @description More than 0, with as many decimals as the currency has at most.
             * @example 250000.00
             */
            amount: string;
            /** @example EUR */
            currency: string;
            /** @example Sensors and the first inventory. */
            purpose: string;
        };
        InstitutionMeetingView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            institutionId: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            /**
             * Format: date
             * @example 2022-04-25
             */
            on: string;
        };
        FinancingNeedView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId: string;
            /** @example tuzla */
            cityId: string;
            /** @example 250000.00 */
            amount: string;
            /** @example EUR */
            currency: string;
            purpose: string;
            /** @enum {string} */
            state: "declared" | "matched" | "met" | "funded" | "closed";
            /**
             * Format: uuid
             * @description The one that it is matched with.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            institutionId: string | null;
            /** @description At which it was put to the institution, oldest first. */
            meetings: components["schemas"]["InstitutionMeetingView"][];
            /**
             * @description What was granted, where that was said.
             * @example 200000.00
             */
            granted: string | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            closedOn: string | null;
        };
        MatchNeedBody: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            institutionId: string;
        };
        MeetInstitutionBody: {
            /**
             * Format: uuid
             * @description The one that the need is matched with.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            institutionId: string;
            /**
             * Format: uuid
             * @description Of kind `institution`, held, with the institution present.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string;
            /**
             * Format: date
             * @description The day of the meeting.
             * @example 2022-10-12
             */
            on: string;
        };
        CloseNeedBody: {
            /** @enum {string} */
            outcome: "funded" | "closed";
            /**
             * @description What was granted, in the currency of the need.
             * @example 200000.00
             */
            amount?: string | null;
            /**
             * Format: date
             * @example 2022-12-01
             */
            on: string;
        };
        FinancingNeedViewPage: {
            items: components["schemas"]["FinancingNeedView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        OpenContactBody: {
            /**
             * @description A member, whose business people are helped.
             * @example tuzla
             */
            fromCityId: string;
            /**
             * @description Another member, where they are helped.
             * @example istanbul
             */
            toCityId: string;
            /** @example A furniture maker looks for an importer. */
            subject: string;
        };
        BusinessContactView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Whose business people are helped.
             * @example tuzla
             */
            fromCityId: string;
            /**
             * @description Where they are helped.
             * @example istanbul
             */
            toCityId: string;
            /** @example A furniture maker looks for an importer. */
            subject: string;
            /** @enum {string} */
            state: "opened" | "closed";
            /** @description What came of it; `null` until it is closed. */
            outcome: string | null;
        };
        CloseContactBody: {
            /**
             * @description What came of it.
             * @example Two importers have ordered samples.
             */
            outcome: string;
        };
        BusinessContactViewPage: {
            items: components["schemas"]["BusinessContactView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        DefineIndicatorBody: {
            /** @example air.pm25.day */
            code: string;
            /** @example Fine particulate matter, mean of a day */
            title: string;
            /**
             * @description UCUM; of money ISO 4217.
             * @example ug/m3
             */
            unit: string;
            /** @enum {string} */
            period: "hour" | "day" | "month" | "year" | "survey";
            /** @enum {string} */
            better: "lower" | "higher" | "neither";
            /**
             * @description The indicator that it is divided by.
             * @example population
             */
            denominator?: string | null;
            /**
             * Format: uuid
             * @description The item that it hangs on.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId?: string | null;
            /** @description After a period’s end, until its figure is overdue. */
            dueAfterDays?: number | null;
        };
        IndicatorView: {
            /** @example air.pm25.day */
            code: string;
            /** @description Of its meaning: unit, period, better and denominator. */
            version: number;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId: string | null;
            /** @example Fine particulate matter, mean of a day */
            title: string;
            /**
             * @description UCUM; of money ISO 4217.
             * @example ug/m3
             */
            unit: string;
            /** @enum {string} */
            period: "hour" | "day" | "month" | "year" | "survey";
            /** @enum {string} */
            better: "lower" | "higher" | "neither";
            /** @example population */
            denominator: string | null;
            /** @example air */
            framework: string | null;
            dueAfterDays: number | null;
            /** @enum {string} */
            state: "active" | "retired";
            retirementReason: string | null;
        };
        ReviseIndicatorBody: {
            title?: string;
            /** @example mg/m3 */
            unit?: string;
            /** @enum {string} */
            period?: "hour" | "day" | "month" | "year" | "survey";
            /** @enum {string} */
            better?: "lower" | "higher" | "neither";
            /** @example air.pm25.day */
            denominator?: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId?: string | null;
            dueAfterDays?: number | null;
        };
        RetireIndicatorBody: {
            reason: string;
        };
        IndicatorViewPage: {
            items: components["schemas"]["IndicatorView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        AdoptFrameworkBody: {
            /**
             * Format: uuid
             * @description The item that its indicators hang on.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId?: string | null;
        };
        RequiredIndicatorView: {
            /** @example gpc.i.1.1 */
            code: string;
            title: string;
            /** @example t{CO2e} */
            unit: string;
            /** @enum {string} */
            period: "hour" | "day" | "month" | "year" | "survey";
            /** @enum {string} */
            better: "lower" | "higher" | "neither";
            /** @example population */
            denominator: string | null;
        };
        FrameworkView: {
            /** @example gpc-basic */
            code: string;
            /**
             * @description Of the standard.
             * @example 1.1
             */
            edition: string;
            title: string;
            /**
             * Format: date
             * @description Null while the network has not adopted it.
             * @example 2022-04-25
             */
            adoptedOn: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId: string | null;
            indicators: components["schemas"]["RequiredIndicatorView"][];
        };
        FrameworkViewPage: {
            items: components["schemas"]["FrameworkView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        RegisterSourceBody: {
            /** @example Air quality stations of the canton */
            name: string;
            /** @example Public health institute of the canton */
            publisher: string;
            /**
             * Format: uri
             * @description Where the raw series is.
             * @example https://example.org/
             */
            url?: string | null;
            /** @example https://creativecommons.org/licenses/by/4.0/ */
            licence?: string | null;
            /** @description Whether what comes from it may be published. */
            reuse: boolean;
            /** @enum {string} */
            kind: "measured" | "statistical" | "survey" | "modelled" | "estimated" | "platform";
            /**
             * @description Left out: the network’s.
             * @example sarajevo
             */
            cityId?: string | null;
        };
        SourceView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Null: the network’s.
             * @example sarajevo
             */
            cityId: string | null;
            name: string;
            publisher: string;
            /**
             * Format: uri
             * @example https://example.org/
             */
            url: string | null;
            licence: string | null;
            reuse: boolean;
            /** @enum {string} */
            kind: "measured" | "statistical" | "survey" | "modelled" | "estimated" | "platform";
        };
        SourceViewPage: {
            items: components["schemas"]["SourceView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        ReportFigureBody: {
            /** @example 38.5 */
            value?: string | null;
            /**
             * @description GPC 1.1: instead of a value.
             * @enum {string|null}
             */
            notation?: "NO" | "NE" | "IE" | "C" | null;
            /** @description Required of a notation key. */
            explanation?: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            sourceId: string;
            /** @example gravimetric */
            method: string;
            /** @enum {string} */
            quality: "high" | "medium" | "low";
            /**
             * @description Of the period, in percent.
             * @example 92.5
             */
            coverage?: number | null;
            /** @enum {string} */
            status: "provisional" | "final";
            /** @description Required of a revision. */
            reason?: string | null;
        };
        FigureView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @example air.pm25.day */
            indicator: string;
            /** @description Of the indicator: what the figure means. */
            version: number;
            /**
             * @description UCUM; of money ISO 4217.
             * @example ug/m3
             */
            unit: string;
            /** @example sarajevo */
            cityId: string;
            /**
             * @description ISO 8601, as long as it is.
             * @example 2025-03-07
             */
            period: string;
            /**
             * @description Null: of the whole city.
             * @example BA0001A
             */
            station: string | null;
            /** @example 38.5 */
            value: string | null;
            /** @enum {string|null} */
            notation: "NO" | "NE" | "IE" | "C" | null;
            explanation: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            sourceId: string;
            /** @example gravimetric */
            method: string;
            /** @enum {string} */
            quality: "high" | "medium" | "low";
            /** @description Of the period, in percent. */
            coverage: number | null;
            /** @enum {string} */
            status: "provisional" | "final";
            revision: number;
            /** @description Of the revision. */
            reason: string | null;
            /**
             * Format: date-time
             * @description When this revision was said.
             * @example 2022-04-25T16:00:00Z
             */
            reportedAt: string;
        };
        FigureViewPage: {
            items: components["schemas"]["FigureView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        OpenSubmissionBody: {
            /** @example sarajevo */
            cityId: string;
            /** @example gpc-basic */
            framework: string;
            /**
             * @description ISO 8601, as long as it is.
             * @example 2021
             */
            period: string;
            /**
             * @description The global warming potentials: of which report of the IPCC.
             * @enum {string|null}
             */
            gwp?: "AR5" | "AR6" | null;
            /** @description What the city’s boundary is here. */
            boundary?: string | null;
        };
        BySectorView: {
            /**
             * @description Stationary energy.
             * @example 12.5
             */
            I: string;
            /**
             * @description Transport.
             * @example 12.5
             */
            II: string;
            /**
             * @description Waste.
             * @example 12.5
             */
            III: string;
        };
        ByScopeView: {
            /** @example 12.5 */
            scope1: string;
            /** @example 12.5 */
            scope2: string;
            /** @example 12.5 */
            scope3: string;
        };
        PopulationView: {
            /** @example 2021 */
            period: string;
            /** @example 275524 */
            value: string;
        };
        ReportedReferenceView: {
            /** @example gpc.i.1.1 */
            indicator: string;
            /** @enum {string} */
            state: "value" | "notation" | "missing";
            /** @example 12.5 */
            value: string | null;
            /** @enum {string|null} */
            notation: "NO" | "NE" | "IE" | "C" | null;
            explanation: string | null;
            /** @description Of the figure. */
            revision: number | null;
            /** @description Why it is missing. */
            detail: string | null;
        };
        ReportedSubmissionView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @example sarajevo */
            cityId: string;
            /** @example gpc-basic */
            framework: string;
            /**
             * @description ISO 8601, as long as it is.
             * @example 2021
             */
            period: string;
            /** @enum {string|null} */
            gwp: "AR5" | "AR6" | null;
            boundary: string | null;
            /** @enum {string} */
            state: "draft" | "submitted" | "reviewed" | "published" | "revised";
            /**
             * Format: uuid
             * @description The published one that it is to replace, or has replaced.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            revisesId: string | null;
            /** @description Of a revision. */
            reason: string | null;
            /** @description Of the review. */
            remarks: string | null;
            /**
             * Format: date-time
             * @description The figures are summed as of then, and stay so.
             * @example 2022-04-25T16:00:00Z
             */
            publishedAt: string | null;
            /**
             * @description Tonnes CO2e. Null until it is published, and of a framework of other units.
             * @example 12.5
             */
            total: string | null;
            bySector: components["schemas"]["BySectorView"] | null;
            byScope: components["schemas"]["ByScopeView"] | null;
            /**
             * @description Tonnes a head, to six digits that count. Null without a population.
             * @example 12.5
             */
            perCapita: string | null;
            /** @description What `perCapita` is divided by: of the same year, else up to two years apart. */
            population: components["schemas"]["PopulationView"] | null;
            /** @description Each required indicator has a value or a notation key. */
            complete: boolean;
            /** @description Each required indicator: as the figure now is, and of one that is published as it was then. */
            references: components["schemas"]["ReportedReferenceView"][];
        };
        ReviewSubmissionBody: {
            remarks?: string | null;
        };
        ReviseSubmissionBody: {
            /** @example The landfill was weighed anew. */
            reason: string;
            /**
             * @description Left out: as before.
             * @enum {string|null}
             */
            gwp?: "AR5" | "AR6" | null;
            /** @description Left out: as before. */
            boundary?: string | null;
        };
        SubmissionView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @example sarajevo */
            cityId: string;
            /** @example gpc-basic */
            framework: string;
            /**
             * @description ISO 8601, as long as it is.
             * @example 2021
             */
            period: string;
            /** @enum {string|null} */
            gwp: "AR5" | "AR6" | null;
            boundary: string | null;
            /** @enum {string} */
            state: "draft" | "submitted" | "reviewed" | "published" | "revised";
            /**
             * Format: uuid
             * @description The published one that it is to replace, or has replaced.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            revisesId: string | null;
            /** @description Of a revision. */
            reason: string | null;
            /** @description Of the review. */
            remarks: string | null;
            /**
             * Format: date-time
             * @description The figures are summed as of then, and stay so.
             * @example 2022-04-25T16:00:00Z
             */
            publishedAt: string | null;
            /**
             * @description Tonnes CO2e. Null until it is published, and of a framework of other units.
             * @example 12.5
             */
            total: string | null;
            bySector: components["schemas"]["BySectorView"] | null;
            byScope: components["schemas"]["ByScopeView"] | null;
            /**
             * @description Tonnes a head, to six digits that count. Null without a population.
             * @example 12.5
             */
            perCapita: string | null;
            /** @description What `perCapita` is divided by: of the same year, else up to two years apart. */
            population: components["schemas"]["PopulationView"] | null;
        };
        SubmissionViewPage: {
            items: components["schemas"]["SubmissionView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        FigureLine: {
            /** @example air.pm25.day */
            indicator: string;
            /** @example sarajevo */
            city: string;
            /**
             * @description ISO 8601, as long as it is.
             * @example 2025-03-07
             */
            period: string;
            /**
             * @description Empty: of the whole city.
             * @example BA0001A
             */
            station?: string;
            /** @example 38.5 */
            value?: string;
            /**
             * @description GPC 1.1: instead of a value.
             * @enum {string}
             */
            notation?: "NO" | "NE" | "IE" | "C";
            /** @description Required of a notation key. */
            explanation?: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            source: string;
            /** @example gravimetric */
            method: string;
            /** @enum {string} */
            quality: "high" | "medium" | "low";
            /** @description Of the period, in percent. */
            coverage?: number;
            /** @enum {string} */
            status: "provisional" | "final";
            /** @description Required of a revision. */
            reason?: string;
            /** @description Of the figure that the line revises. */
            revision?: number;
            /**
             * @description Need not be there. It must be the indicator’s.
             * @example ug/m3
             */
            unit?: string;
        };
        FigureImportView: {
            /** @description For the first time. */
            reported: number;
            revised: number;
            /** @description Lines that say what is there already. */
            skipped: number;
        };
        ComparisonRow: {
            /** @example sarajevo */
            cityId: string;
            /** @example Sarajevo */
            city: string;
            /**
             * @description Null: of the whole city.
             * @example BA0001A
             */
            station: string | null;
            /** @example 38.5 */
            value: string | null;
            /**
             * @description The value of the whole city divided by its inhabitants, rounded to six significant digits, a half away from zero.
             * @example 3.61942
             */
            perHead: string | null;
            /**
             * @description By which it was divided.
             * @example 275524
             */
            population: string | null;
            /**
             * @description The year of that population: the same, else the nearest within two.
             * @example 2025
             */
            populationPeriod: string | null;
            /** @enum {string|null} */
            notation: "NO" | "NE" | "IE" | "C" | null;
            /** @enum {string|null} */
            quality: "high" | "medium" | "low" | null;
            /** @enum {string|null} */
            status: "provisional" | "final" | null;
            /** @description Of the period, in percent. */
            coverage: number | null;
            revision: number | null;
            /** @example gravimetric */
            method: string | null;
            /** @description It has a value that can be set beside the others. */
            comparable: boolean;
            /** @description Why it is not comparable. */
            reasons: ("provisional" | "coverage" | "method-differs" | "included-elsewhere" | "not-estimated" | "not-occurring" | "confidential" | "other-version" | "not-reported")[];
            /**
             * @description The limit of the standard that is asked for, which applies to it.
             * @example eu-2008-50.pm10.day
             */
            limitId: string | null;
            /** @example 50 */
            limit: string | null;
            /** @description Null: there is no limit, or no value. */
            aboveLimit: boolean | null;
        };
        ComparisonSummary: {
            /** @example air.pm25.day */
            indicator: string;
            /** @description Of the indicator: figures of another version are not compared. */
            version: number;
            /** @example Fine particulate matter, mean of a day */
            title: string;
            /** @example ug/m3 */
            unit: string;
            /** @enum {string} */
            better: "lower" | "higher" | "neither";
            /** @enum {string} */
            kind: "hour" | "day" | "month" | "year" | "survey";
            /** @example 2025-03-07 */
            period: string;
            /**
             * Format: date
             * @description The last day of the period: its members are compared.
             * @example 2022-04-25
             */
            membersOn: string;
            /**
             * @description The most frequent method, from which others differ; of equally frequent ones the first in the order of their codes.
             * @example gravimetric
             */
            method: string | null;
            comparable: number;
        };
        ComparisonTotal: {
            /**
             * @description The exact sum: of each member its own value, else that of its stations. Null of shares and concentrations, and of nothing.
             * @example 12.5
             */
            value: string | null;
            /** @description Members with a value. */
            reported: number;
            /** @description Of how many members. */
            members: number;
        };
        ComparisonPage: {
            items: components["schemas"]["ComparisonRow"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
            summary: components["schemas"]["ComparisonSummary"];
            network: components["schemas"]["ComparisonTotal"];
        };
        BandView: {
            /** @enum {string} */
            band: "good" | "fair" | "moderate" | "poor" | "very-poor" | "extremely-poor";
            /**
             * @description Its upper end, which belongs to it; null: without end.
             * @example 50
             */
            upTo: string | null;
        };
        LimitView: {
            /** @example eu-2008-50.pm10.day */
            id: string;
            /** @example eu-2008-50 */
            standard: string;
            /** @example PM10, mean of a day */
            title: string;
            /**
             * @description Whose figures are judged; hours are judged with the figure of their day.
             * @example air.pm10.day
             */
            indicator: string;
            /** @enum {string} */
            statistic: "hour-mean" | "day-mean" | "day-max-8-hour-mean" | "year-mean";
            /**
             * @description What is above it exceeds it. Null: it has bands.
             * @example 50
             */
            value: string | null;
            /**
             * @description UCUM.
             * @example ug/m3
             */
            unit: string;
            /**
             * @description Days or hours of a calendar year, at one station.
             * @example 35
             */
            allowedPerYear: number | null;
            /**
             * @description ISO 3166-1 alpha-2; null: it holds for every city.
             * @example [
             *       "TR"
             *     ]
             */
            countries: string[] | null;
            /**
             * Format: date
             * @description The first day of the periods that it holds for.
             * @example 2022-04-25
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description The first day that no longer belongs to it.
             * @example 2022-04-25
             */
            validUntil: string | null;
            /** @description From the best on. */
            bands: components["schemas"]["BandView"][] | null;
            /** @example Directive 2008/50/EC, annex XI */
            source: string;
            /** @description Where the standard says more than is judged. */
            remark: string | null;
            /**
             * Format: date
             * @description Null while the network has not adopted it.
             * @example 2022-04-25
             */
            adoptedOn: string | null;
        };
        LimitViewPage: {
            items: components["schemas"]["LimitView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        BaselineBody: {
            /**
             * @description ISO 8601, of the indicator’s kind; it has ended.
             * @example 2021
             */
            period: string;
            /** @example 24000 */
            value: string;
        };
        SetTargetBody: {
            /** @description Where progress is counted from. */
            baseline?: components["schemas"]["BaselineBody"] | null;
            /** @example 12000 */
            value: string;
            /**
             * @description ISO 8601: a year, a month or a day.
             * @example 2030
             */
            by: string;
            /**
             * Format: uuid
             * @description The decision that it was set by; it was carried.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            decisionId?: string | null;
            /**
             * Format: uuid
             * @description The action plan that it is of.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            planId?: string | null;
        };
        BaselineView: {
            /** @example 2021 */
            period: string;
            /** @example 24000 */
            value: string;
        };
        TargetNowView: {
            /** @example 2021 */
            period: string;
            /** @example 24000 */
            value: string;
            /** @enum {string} */
            status: "provisional" | "final";
        };
        TargetView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @example energy.street-lighting */
            indicator: string;
            /** @description Of the indicator: what the numbers mean. */
            version: number;
            /**
             * @description UCUM; of money ISO 4217.
             * @example MWh
             */
            unit: string;
            /** @enum {string} */
            better: "lower" | "higher" | "neither";
            /**
             * @description Null: the network’s.
             * @example sarajevo
             */
            cityId: string | null;
            baseline: components["schemas"]["BaselineView"] | null;
            /** @example 12000 */
            value: string;
            /**
             * @description ISO 8601: a year, a month or a day.
             * @example 2030
             */
            by: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            decisionId: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            planId: string | null;
            /** @description The newest figure that has a value, of the whole city, of the same version and not before the baseline. Of the network the sum of the newest period of which every member has one; of what can not be added (a share, a mean) there is none. */
            now: components["schemas"]["TargetNowView"] | null;
            /**
             * @description (baseline − now) / (baseline − value), to six digits that count: 1 is reached, also where higher is better. Null without a baseline or a figure, or where the baseline is the target.
             * @example 0.25
             */
            progress: string | null;
        };
        TargetViewPage: {
            items: components["schemas"]["TargetView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        ExplainExceedanceBody: {
            /** @enum {string} */
            kind: "natural" | "works" | "fault";
            /** @example Dust from the Sahara lay over the whole valley. */
            text: string;
        };
        ExplanationView: {
            /** @enum {string} */
            kind: "natural" | "works" | "fault";
            text: string;
        };
        ExceedanceView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @example sarajevo */
            cityId: string;
            /** @example eu-2008-50.pm10.day */
            limit: string;
            /** @example PM10, mean of a day */
            title: string;
            /** @example air.pm10.day */
            indicator: string;
            /** @example eu-2008-50 */
            standard: string;
            /** @enum {string} */
            statistic: "hour-mean" | "day-mean" | "day-max-8-hour-mean" | "year-mean";
            /**
             * @description Null: of the whole city.
             * @example BA0001A
             */
            station: string | null;
            /**
             * @description Of the figure, in ISO 8601.
             * @example 2025-03-07
             */
            period: string;
            /**
             * Format: date-time
             * @description The end of the hour, where hours are judged.
             * @example 2022-04-25T16:00:00Z
             */
            hour: string | null;
            /**
             * Format: date
             * @description The first day of the period.
             * @example 2022-04-25
             */
            startsOn: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            figureId: string;
            /**
             * @description Of the figure as it now is; of a withdrawn one, as it last was above the limit.
             * @example 61
             */
            value: string;
            /**
             * @description UCUM.
             * @example ug/m3
             */
            unit: string;
            /** @example 50 */
            limitValue: string;
            /** @description Of the period, in percent. */
            coverage: number | null;
            /** @description A year of which less than 85 % was measured. */
            lowCoverage: boolean;
            /** @description Days or hours above the limit at the station in the calendar year, when this one was opened. */
            countThisYear: number;
            /** @description How many of them the limit allows in a year. */
            allowed: number | null;
            /** @enum {string} */
            state: "open" | "withdrawn";
            /**
             * @description What a revision has changed.
             * @enum {string|null}
             */
            withdrawnBecause: "value" | "coverage" | "no-value" | "not-judged" | null;
            explanation: components["schemas"]["ExplanationView"] | null;
        };
        ExceedanceViewPage: {
            items: components["schemas"]["ExceedanceView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        ReadingBody: {
            /**
             * @description As whoever runs it calls it.
             * @example BA0001A
             */
            station: string;
            /** @enum {string} */
            stationKind: "traffic" | "background" | "industrial";
            /** @enum {string} */
            pollutant: "pm25" | "pm10" | "no2" | "o3" | "so2";
            /**
             * Format: date-time
             * @description The end of its hour.
             * @example 2025-03-07T14:00:00Z
             */
            at: string;
            /**
             * @description The mean of the hour, in µg/m³.
             * @example 38.5
             */
            value: string;
        };
        TakeReadingsBody: {
            /** @example sarajevo */
            cityId: string;
            readings: components["schemas"]["ReadingBody"][];
        };
        AirBandsView: {
            /** @enum {string} */
            pm25: "good" | "fair" | "moderate" | "poor" | "very-poor" | "extremely-poor" | "unknown";
            /** @enum {string} */
            pm10: "good" | "fair" | "moderate" | "poor" | "very-poor" | "extremely-poor" | "unknown";
            /** @enum {string} */
            no2: "good" | "fair" | "moderate" | "poor" | "very-poor" | "extremely-poor" | "unknown";
            /** @enum {string} */
            o3: "good" | "fair" | "moderate" | "poor" | "very-poor" | "extremely-poor" | "unknown";
            /** @enum {string} */
            so2: "good" | "fair" | "moderate" | "poor" | "very-poor" | "extremely-poor" | "unknown";
        };
        AirView: {
            /** @example sarajevo */
            cityId: string;
            /**
             * @description European Air Quality Index: the worst of the bands. Unknown after six hours without one.
             * @enum {string}
             */
            index: "good" | "fair" | "moderate" | "poor" | "very-poor" | "extremely-poor" | "unknown";
            /**
             * @description Whose band the index is; of several the first.
             * @enum {string|null}
             */
            dominant: "pm25" | "pm10" | "no2" | "o3" | "so2" | null;
            /** @description Of each pollutant, at the worst of the stations that measure enough for an index. */
            bands: components["schemas"]["AirBandsView"];
            /**
             * Format: date-time
             * @description The end of the hour that the bands are of. Null: there are no readings.
             * @example 2022-04-25T16:00:00Z
             */
            at: string | null;
        };
        OfferPlatformBody: {
            /** @example istanbul */
            providerCityId: string;
            /** @example Pay It Forward */
            name: string;
            /**
             * Format: uuid
             * @description The action item that the platform is part of.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId?: string;
            /** @example 0 */
            fee: string;
            /** @example EUR */
            currency: string;
            /**
             * @description A desk's address, not a person's.
             * @example support desk of the Istanbul Metropolitan Municipality
             */
            supportContact: string;
            /**
             * Format: uuid
             * @description The meeting it was offered at.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId?: string;
        };
        PlatformOfferView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @example istanbul */
            providerCityId: string;
            /** @example Pay It Forward */
            name: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId: string | null;
            /** @example 0 */
            fee: string;
            /** @example EUR */
            currency: string;
            supportContact: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string | null;
            /** @enum {string} */
            state: "offered" | "withdrawn";
            withdrawalReason: string | null;
        };
        WithdrawOfferBody: {
            reason: string;
        };
        PlatformOfferViewPage: {
            items: components["schemas"]["PlatformOfferView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        CityAdoptionView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @enum {string} */
            state: "requested" | "supported" | "live";
        };
        EligibleCityView: {
            /** @example tuzla */
            cityId: string;
            /** @example Tuzla */
            name: string;
            adoption: components["schemas"]["CityAdoptionView"] | null;
        };
        EligibleCityViewPage: {
            items: components["schemas"]["EligibleCityView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        RequestAdoptionBody: {
            /** @example tuzla */
            cityId: string;
        };
        AdoptionView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            offerId: string;
            /** @example tuzla */
            cityId: string;
            /** @enum {string} */
            state: "requested" | "supported" | "live";
            supportContact: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            supportPersonId: string | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            liveOn: string | null;
            /**
             * Format: uri
             * @example https://example.org/
             */
            url: string | null;
        };
        AssignSupportBody: {
            /**
             * @description A desk's address, not a person's.
             * @example support desk of the Istanbul Metropolitan Municipality
             */
            contact: string;
            /**
             * Format: uuid
             * @description Holds an office of the provider's city today.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            personId?: string;
        };
        GoLiveBody: {
            /**
             * Format: date
             * @example 2022-09-01
             */
            on: string;
            /**
             * Format: uri
             * @example https://pay-it-forward.example/tuzla
             */
            url?: string;
        };
        AdoptionViewPage: {
            items: components["schemas"]["AdoptionView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        ActionPlanRow: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId: string;
            /** @example GHG */
            code: string;
            /** @example Greenhouse gas inventory */
            title: string;
            /** @example climate */
            groupId: string | null;
            group: string | null;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            planId: string | null;
            plan: string | null;
            /**
             * @description `group:climate`, `city:sarajevo` or `network`
             * @example group:climate
             */
            owner: string;
            /**
             * @description That leads the item's group.
             * @example sarajevo
             */
            leadCityId: string | null;
            /** @enum {string} */
            state: "proposed" | "planned" | "in-progress" | "blocked" | "delivered" | "verified" | "cancelled";
            /** @description Per cent. */
            progress: number | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            dueOn: string | null;
            /** @description Its day, else the end of its plan's period, has passed, and it is neither delivered nor cancelled. */
            overdue: boolean;
            /** @description Who works on it together: the cities of its group, its owner, and who is enrolled. */
            cityIds: string[];
        };
        StateCount: {
            /** @enum {string} */
            state: "proposed" | "planned" | "in-progress" | "blocked" | "delivered" | "verified" | "cancelled";
            items: number;
        };
        CityCount: {
            /** @example sarajevo */
            cityId: string;
            /** @description On how many of the items it works. */
            items: number;
        };
        ActionPlansSummary: {
            /**
             * Format: date
             * @description The day by which items are overdue or not.
             * @example 2022-04-25
             */
            on: string;
            items: number;
            overdue: number;
            /** @description The mean in per cent, of those that say it. */
            progress: number | null;
            /** @description Every state, in the order of the lifecycle. */
            states: components["schemas"]["StateCount"][];
            /** @description With `city`: who works with it, and on how many items. */
            cities: components["schemas"]["CityCount"][];
        };
        ActionPlansPage: {
            items: components["schemas"]["ActionPlanRow"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
            summary: components["schemas"]["ActionPlansSummary"];
        };
        AdoptionRow: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            offerId: string;
            /** @example Pay It Forward */
            offer: string;
            /** @example istanbul */
            providerCityId: string;
            /** @example tuzla */
            cityId: string;
            /** @example Tuzla */
            city: string;
            /** @description It may take the platform up. */
            eligible: boolean;
            /**
             * @description null: it has not taken it up.
             * @enum {string|null}
             */
            state: "requested" | "supported" | "live" | null;
            supportContact: string | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            liveOn: string | null;
        };
        AdoptionRowPage: {
            items: components["schemas"]["AdoptionRow"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        LevelRow: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            itemId: string;
            /** @example GHG */
            code: string;
            /** @example Greenhouse gas inventory */
            title: string;
            /** @example climate */
            groupId: string | null;
            /** @example sarajevo */
            cityId: string;
            /** @example Sarajevo */
            city: string;
            /** @description Whether the city is a member now. */
            member: boolean;
            level: number;
            target: number | null;
            /**
             * Format: date
             * @example 2022-04-25
             */
            on: string;
        };
        LevelRowPage: {
            items: components["schemas"]["LevelRow"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        CloudEventView: {
            /** @example 1.0 */
            specversion: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /** @example urn:b40:membership */
            source: string;
            /** @example org.b40.membership.CityJoined.v1 */
            type: string;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            time: string;
            /** @example network */
            subject?: string;
            /** @description Where the JSON Schema of `data` is served. */
            dataschema?: string;
            /** @example application/json */
            datacontenttype?: string;
            /**
             * @description What stays in order together.
             * @example network
             */
            partitionkey: string;
            /** @description 1, 2, 3 … per topic and key. */
            sequence: number;
            /** @description Its place in the journal: what to ask `after`. */
            position: number;
            /** @description One for all that follows from one request. */
            correlationid?: string;
            /**
             * Format: uuid
             * @description The event this one answers; a command's event has none.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            causationid?: string;
            /** @description The token's subject, or the service. */
            actor?: string;
            /** @description The state of the roster it was said at. */
            rosterversion?: number;
            /** @description W3C Trace Context. */
            traceparent?: string;
            /** @description As `dataschema` says. */
            data: {
                [key: string]: unknown;
            };
        };
        FeedView: {
            items: components["schemas"]["CloudEventView"][];
            /** @description The position to ask after, also at the head. */
            next: number;
        };
        LinkView: {
            /**
             * Format: uuid
             * @description The cause.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            from: string;
            /**
             * Format: uuid
             * @description The effect.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            to: string;
            /**
             * @description `causationid`, or the field of the data that both name the same thing by.
             * @example statementId
             */
            by: string;
        };
        ChainView: {
            event: components["schemas"]["CloudEventView"];
            /** @description What it follows from, in the order of the journal. */
            causes: components["schemas"]["CloudEventView"][];
            /** @description What follows from it, in the order of the journal. */
            effects: components["schemas"]["CloudEventView"][];
            links: components["schemas"]["LinkView"][];
            /** @description `false` where only the nearest are shown, for there are too many. */
            complete: boolean;
        };
        EventTypeView: {
            /**
             * @description The CloudEvents `type`.
             * @example org.b40.membership.CityJoined.v1
             */
            type: string;
            /** @example CityJoined */
            name: string;
            /** @enum {string} */
            service: "membership" | "meetings" | "working-groups" | "notifications";
            /**
             * @description The Kafka topic it is published to.
             * @example b40.membership.v1
             */
            topic: string;
            /**
             * @description `network`, or the field of the data that is the key: events of one key stay in order.
             * @example network
             */
            partitionedBy: string;
            /**
             * @description Where its JSON Schema is.
             * @example /v1/event-types/org.b40.membership.CityJoined.v1
             */
            dataschema: string;
        };
        EventTypeViewList: {
            items: components["schemas"]["EventTypeView"][];
        };
        SchemaView: {
            /** @example CityJoined */
            title: string;
            /**
             * @description The full type.
             * @example org.b40.membership.CityJoined.v1
             */
            $comment: string;
            /** @enum {string} */
            type: "object";
            properties: {
                [key: string]: unknown;
            };
            required: string[];
            /** @description One, valid by this schema. */
            examples: {
                [key: string]: unknown;
            }[];
        };
        NoticeView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @description The event it tells of, to be had at `/v1/events/{id}`.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            eventId: string;
            /**
             * @description A city's office has the city's id; the secretariat's is `secretariat`.
             * @example sarajevo
             */
            officeId: string;
            /**
             * @description The event's name.
             * @example CityJoined
             */
            kind: string;
            /** @description The event's subject. */
            subject: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            meetingId: string | null;
            /** @example Zenica has joined the network */
            title: string;
            /** @example It is a member from 26 April 2022 on; the network now counts 29 cities. */
            text: string;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            readAt: string | null;
        };
        NoticeViewPage: {
            items: components["schemas"]["NoticeView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        AddressBody: {
            /**
             * Format: email
             * @example office@example.org
             */
            address: string;
            /** @description It hears of disaster alerts, and of nothing else. */
            alertsOnly?: boolean;
            /** @description What it hears nothing of by itself, as after an unsubscription. Left out, that stays as it is. */
            mutedKinds?: ("AccessionDeclared" | "CityInterestExpressed" | "CityInvited" | "CityJoined" | "CityLeft" | "CityReinstated" | "CitySuspended" | "CityWelcomed" | "InvitationDeclined" | "MandateAnnulled" | "MandateCorrected" | "MandateEnded" | "MandateScheduled" | "MandateStarted" | "MembershipApplied" | "MembershipDecided" | "MembershipLapsed" | "NetworkFounded" | "RosterCorrected" | "SecretariatEstablished" | "SecretariatStarted" | "TermPresidencyEnded" | "TermPresidencyStarted" | "AgendaSet" | "AttendanceConfirmed" | "AttendanceDeclined" | "AttendanceRecorded" | "AttendanceWithdrawn" | "BallotCast" | "CommitmentFulfilled" | "CommitmentMade" | "CommitmentWithdrawn" | "DecisionOpened" | "DecisionTaken" | "DelegationAttended" | "InstitutionAttended" | "InstitutionInvited" | "MeetingCalled" | "MeetingCancelled" | "MeetingCorrected" | "MeetingHeld" | "MeetingOpened" | "MeetingPostponed" | "MeetingUpdated" | "MinutesAmended" | "MinutesPublished" | "PaperAdded" | "PaperRemoved" | "ParticipantInvited" | "RepresentativeExcused" | "SideEventHeld" | "StatementCorrected" | "StatementRecorded" | "SubstituteDesignated" | "VisitMade" | "VisitPlanned" | "VisitProgrammeAnnounced" | "VisitProgrammeCompleted" | "VisitProgrammeExtended" | "VisitSlotWithdrawn" | "ActionItemAdded" | "ActionItemUpdated" | "ActionPlanAdopted" | "ActionPlanEvaluated" | "ActionPlanSubmitted" | "ActionPlanSuperseded" | "AdoptionRequested" | "AirQualityBandChanged" | "AllowanceUsedUp" | "BusinessContactClosed" | "BusinessContactOpened" | "CityEnrolled" | "CityEnrolmentRequested" | "CityEnrolmentWithdrawn" | "CityJoinedWorkingGroup" | "CityLeftWorkingGroup" | "CityLevelAssessed" | "CityLive" | "ExceedanceExplained" | "ExceedanceWithdrawn" | "FigureOverdue" | "FinancingNeedClosed" | "FinancingNeedDeclared" | "FinancingNeedMatched" | "FinancingNeedMet" | "IndicatorRetired" | "IndicatorRevised" | "LimitExceeded" | "PlatformEligibilityEnded" | "PlatformExtended" | "PlatformOfferWithdrawn" | "PlatformOffered" | "PlatformWentLive" | "PracticePublished" | "PracticeReplicated" | "PracticeSubmitted" | "ProposalDecided" | "ProposalSubmitted" | "StopCancelled" | "StopCompleted" | "StopRescheduled" | "StopScheduled" | "SubmissionPublished" | "SubmissionReviewed" | "SubmissionRevised" | "SubmissionSubmitted" | "TargetSet" | "TargetWithdrawn" | "TechnicalSupportAssigned" | "TravellingProgrammeCancelled" | "TravellingProgrammePlanned" | "TravellingProgrammeUpdated" | "WorkingGroupConcluded" | "WorkingGroupFormed" | "WorkingGroupUpdated" | "DisasterAlertAcknowledged" | "DisasterAlertEnded" | "DisasterAlertRaised" | "DisasterAlertUnacknowledged" | "DisasterAlertUpdated" | "EndpointDisabled" | "EndpointRecovered")[];
        };
        MailTimesKindsBody: {
            /** @enum {string} */
            AccessionDeclared?: "immediate" | "digest";
            /** @enum {string} */
            CityInterestExpressed?: "immediate" | "digest";
            /** @enum {string} */
            CityInvited?: "immediate" | "digest";
            /** @enum {string} */
            CityJoined?: "immediate" | "digest";
            /** @enum {string} */
            CityLeft?: "immediate" | "digest";
            /** @enum {string} */
            CityReinstated?: "immediate" | "digest";
            /** @enum {string} */
            CitySuspended?: "immediate" | "digest";
            /** @enum {string} */
            CityWelcomed?: "immediate" | "digest";
            /** @enum {string} */
            InvitationDeclined?: "immediate" | "digest";
            /** @enum {string} */
            MandateAnnulled?: "immediate" | "digest";
            /** @enum {string} */
            MandateCorrected?: "immediate" | "digest";
            /** @enum {string} */
            MandateEnded?: "immediate" | "digest";
            /** @enum {string} */
            MandateScheduled?: "immediate" | "digest";
            /** @enum {string} */
            MandateStarted?: "immediate" | "digest";
            /** @enum {string} */
            MembershipApplied?: "immediate" | "digest";
            /** @enum {string} */
            MembershipDecided?: "immediate" | "digest";
            /** @enum {string} */
            MembershipLapsed?: "immediate" | "digest";
            /** @enum {string} */
            NetworkFounded?: "immediate" | "digest";
            /** @enum {string} */
            RosterCorrected?: "immediate" | "digest";
            /** @enum {string} */
            SecretariatEstablished?: "immediate" | "digest";
            /** @enum {string} */
            SecretariatStarted?: "immediate" | "digest";
            /** @enum {string} */
            TermPresidencyEnded?: "immediate" | "digest";
            /** @enum {string} */
            TermPresidencyStarted?: "immediate" | "digest";
            /** @enum {string} */
            AgendaSet?: "immediate" | "digest";
            /** @enum {string} */
            AttendanceConfirmed?: "immediate" | "digest";
            /** @enum {string} */
            AttendanceDeclined?: "immediate" | "digest";
            /** @enum {string} */
            AttendanceRecorded?: "immediate" | "digest";
            /** @enum {string} */
            AttendanceWithdrawn?: "immediate" | "digest";
            /** @enum {string} */
            BallotCast?: "immediate" | "digest";
            /** @enum {string} */
            CommitmentFulfilled?: "immediate" | "digest";
            /** @enum {string} */
            CommitmentMade?: "immediate" | "digest";
            /** @enum {string} */
            CommitmentWithdrawn?: "immediate" | "digest";
            /** @enum {string} */
            DecisionOpened?: "immediate" | "digest";
            /** @enum {string} */
            DecisionTaken?: "immediate" | "digest";
            /** @enum {string} */
            DelegationAttended?: "immediate" | "digest";
            /** @enum {string} */
            InstitutionAttended?: "immediate" | "digest";
            /** @enum {string} */
            InstitutionInvited?: "immediate" | "digest";
            /** @enum {string} */
            MeetingCalled?: "immediate" | "digest";
            /** @enum {string} */
            MeetingCancelled?: "immediate" | "digest";
            /** @enum {string} */
            MeetingCorrected?: "immediate" | "digest";
            /** @enum {string} */
            MeetingHeld?: "immediate" | "digest";
            /** @enum {string} */
            MeetingOpened?: "immediate" | "digest";
            /** @enum {string} */
            MeetingPostponed?: "immediate" | "digest";
            /** @enum {string} */
            MeetingUpdated?: "immediate" | "digest";
            /** @enum {string} */
            MinutesAmended?: "immediate" | "digest";
            /** @enum {string} */
            MinutesPublished?: "immediate" | "digest";
            /** @enum {string} */
            PaperAdded?: "immediate" | "digest";
            /** @enum {string} */
            PaperRemoved?: "immediate" | "digest";
            /** @enum {string} */
            ParticipantInvited?: "immediate" | "digest";
            /** @enum {string} */
            RepresentativeExcused?: "immediate" | "digest";
            /** @enum {string} */
            SideEventHeld?: "immediate" | "digest";
            /** @enum {string} */
            StatementCorrected?: "immediate" | "digest";
            /** @enum {string} */
            StatementRecorded?: "immediate" | "digest";
            /** @enum {string} */
            SubstituteDesignated?: "immediate" | "digest";
            /** @enum {string} */
            VisitMade?: "immediate" | "digest";
            /** @enum {string} */
            VisitPlanned?: "immediate" | "digest";
            /** @enum {string} */
            VisitProgrammeAnnounced?: "immediate" | "digest";
            /** @enum {string} */
            VisitProgrammeCompleted?: "immediate" | "digest";
            /** @enum {string} */
            VisitProgrammeExtended?: "immediate" | "digest";
            /** @enum {string} */
            VisitSlotWithdrawn?: "immediate" | "digest";
            /** @enum {string} */
            ActionItemAdded?: "immediate" | "digest";
            /** @enum {string} */
            ActionItemUpdated?: "immediate" | "digest";
            /** @enum {string} */
            ActionPlanAdopted?: "immediate" | "digest";
            /** @enum {string} */
            ActionPlanEvaluated?: "immediate" | "digest";
            /** @enum {string} */
            ActionPlanSubmitted?: "immediate" | "digest";
            /** @enum {string} */
            ActionPlanSuperseded?: "immediate" | "digest";
            /** @enum {string} */
            AdoptionRequested?: "immediate" | "digest";
            /** @enum {string} */
            AirQualityBandChanged?: "immediate" | "digest";
            /** @enum {string} */
            AllowanceUsedUp?: "immediate" | "digest";
            /** @enum {string} */
            BusinessContactClosed?: "immediate" | "digest";
            /** @enum {string} */
            BusinessContactOpened?: "immediate" | "digest";
            /** @enum {string} */
            CityEnrolled?: "immediate" | "digest";
            /** @enum {string} */
            CityEnrolmentRequested?: "immediate" | "digest";
            /** @enum {string} */
            CityEnrolmentWithdrawn?: "immediate" | "digest";
            /** @enum {string} */
            CityJoinedWorkingGroup?: "immediate" | "digest";
            /** @enum {string} */
            CityLeftWorkingGroup?: "immediate" | "digest";
            /** @enum {string} */
            CityLevelAssessed?: "immediate" | "digest";
            /** @enum {string} */
            CityLive?: "immediate" | "digest";
            /** @enum {string} */
            ExceedanceExplained?: "immediate" | "digest";
            /** @enum {string} */
            ExceedanceWithdrawn?: "immediate" | "digest";
            /** @enum {string} */
            FigureOverdue?: "immediate" | "digest";
            /** @enum {string} */
            FinancingNeedClosed?: "immediate" | "digest";
            /** @enum {string} */
            FinancingNeedDeclared?: "immediate" | "digest";
            /** @enum {string} */
            FinancingNeedMatched?: "immediate" | "digest";
            /** @enum {string} */
            FinancingNeedMet?: "immediate" | "digest";
            /** @enum {string} */
            IndicatorRetired?: "immediate" | "digest";
            /** @enum {string} */
            IndicatorRevised?: "immediate" | "digest";
            /** @enum {string} */
            LimitExceeded?: "immediate" | "digest";
            /** @enum {string} */
            PlatformEligibilityEnded?: "immediate" | "digest";
            /** @enum {string} */
            PlatformExtended?: "immediate" | "digest";
            /** @enum {string} */
            PlatformOfferWithdrawn?: "immediate" | "digest";
            /** @enum {string} */
            PlatformOffered?: "immediate" | "digest";
            /** @enum {string} */
            PlatformWentLive?: "immediate" | "digest";
            /** @enum {string} */
            PracticePublished?: "immediate" | "digest";
            /** @enum {string} */
            PracticeReplicated?: "immediate" | "digest";
            /** @enum {string} */
            PracticeSubmitted?: "immediate" | "digest";
            /** @enum {string} */
            ProposalDecided?: "immediate" | "digest";
            /** @enum {string} */
            ProposalSubmitted?: "immediate" | "digest";
            /** @enum {string} */
            StopCancelled?: "immediate" | "digest";
            /** @enum {string} */
            StopCompleted?: "immediate" | "digest";
            /** @enum {string} */
            StopRescheduled?: "immediate" | "digest";
            /** @enum {string} */
            StopScheduled?: "immediate" | "digest";
            /** @enum {string} */
            SubmissionPublished?: "immediate" | "digest";
            /** @enum {string} */
            SubmissionReviewed?: "immediate" | "digest";
            /** @enum {string} */
            SubmissionRevised?: "immediate" | "digest";
            /** @enum {string} */
            SubmissionSubmitted?: "immediate" | "digest";
            /** @enum {string} */
            TargetSet?: "immediate" | "digest";
            /** @enum {string} */
            TargetWithdrawn?: "immediate" | "digest";
            /** @enum {string} */
            TechnicalSupportAssigned?: "immediate" | "digest";
            /** @enum {string} */
            TravellingProgrammeCancelled?: "immediate" | "digest";
            /** @enum {string} */
            TravellingProgrammePlanned?: "immediate" | "digest";
            /** @enum {string} */
            TravellingProgrammeUpdated?: "immediate" | "digest";
            /** @enum {string} */
            WorkingGroupConcluded?: "immediate" | "digest";
            /** @enum {string} */
            WorkingGroupFormed?: "immediate" | "digest";
            /** @enum {string} */
            WorkingGroupUpdated?: "immediate" | "digest";
            /** @enum {string} */
            DisasterAlertAcknowledged?: "immediate" | "digest";
            /** @enum {string} */
            DisasterAlertEnded?: "immediate" | "digest";
            /** @enum {string} */
            DisasterAlertRaised?: "immediate" | "digest";
            /** @enum {string} */
            DisasterAlertUnacknowledged?: "immediate" | "digest";
            /** @enum {string} */
            DisasterAlertUpdated?: "immediate" | "digest";
            /** @enum {string} */
            EndpointDisabled?: "immediate" | "digest";
            /** @enum {string} */
            EndpointRecovered?: "immediate" | "digest";
        };
        MailTimesBody: {
            /**
             * @description What is not said by kind: `immediate` without it.
             * @enum {string}
             */
            default?: "immediate" | "digest";
            /** @description By kind; an update of an action item is in the digest without it. */
            kinds?: components["schemas"]["MailTimesKindsBody"];
        };
        PreferenceBody: {
            /** @description Each is asked to be confirmed by a mail, once more where it is pending. One that is not named any more is gone. */
            emails: components["schemas"]["AddressBody"][];
            channels?: ("in-app" | "e-mail")[];
            /** @description Kinds that no mail tells of. Those of membership, of the presidency and of disasters can not be muted. */
            mutedKinds?: ("AccessionDeclared" | "CityInterestExpressed" | "CityInvited" | "CityJoined" | "CityLeft" | "CityReinstated" | "CitySuspended" | "CityWelcomed" | "InvitationDeclined" | "MandateAnnulled" | "MandateCorrected" | "MandateEnded" | "MandateScheduled" | "MandateStarted" | "MembershipApplied" | "MembershipDecided" | "MembershipLapsed" | "NetworkFounded" | "RosterCorrected" | "SecretariatEstablished" | "SecretariatStarted" | "TermPresidencyEnded" | "TermPresidencyStarted" | "AgendaSet" | "AttendanceConfirmed" | "AttendanceDeclined" | "AttendanceRecorded" | "AttendanceWithdrawn" | "BallotCast" | "CommitmentFulfilled" | "CommitmentMade" | "CommitmentWithdrawn" | "DecisionOpened" | "DecisionTaken" | "DelegationAttended" | "InstitutionAttended" | "InstitutionInvited" | "MeetingCalled" | "MeetingCancelled" | "MeetingCorrected" | "MeetingHeld" | "MeetingOpened" | "MeetingPostponed" | "MeetingUpdated" | "MinutesAmended" | "MinutesPublished" | "PaperAdded" | "PaperRemoved" | "ParticipantInvited" | "RepresentativeExcused" | "SideEventHeld" | "StatementCorrected" | "StatementRecorded" | "SubstituteDesignated" | "VisitMade" | "VisitPlanned" | "VisitProgrammeAnnounced" | "VisitProgrammeCompleted" | "VisitProgrammeExtended" | "VisitSlotWithdrawn" | "ActionItemAdded" | "ActionItemUpdated" | "ActionPlanAdopted" | "ActionPlanEvaluated" | "ActionPlanSubmitted" | "ActionPlanSuperseded" | "AdoptionRequested" | "AirQualityBandChanged" | "AllowanceUsedUp" | "BusinessContactClosed" | "BusinessContactOpened" | "CityEnrolled" | "CityEnrolmentRequested" | "CityEnrolmentWithdrawn" | "CityJoinedWorkingGroup" | "CityLeftWorkingGroup" | "CityLevelAssessed" | "CityLive" | "ExceedanceExplained" | "ExceedanceWithdrawn" | "FigureOverdue" | "FinancingNeedClosed" | "FinancingNeedDeclared" | "FinancingNeedMatched" | "FinancingNeedMet" | "IndicatorRetired" | "IndicatorRevised" | "LimitExceeded" | "PlatformEligibilityEnded" | "PlatformExtended" | "PlatformOfferWithdrawn" | "PlatformOffered" | "PlatformWentLive" | "PracticePublished" | "PracticeReplicated" | "PracticeSubmitted" | "ProposalDecided" | "ProposalSubmitted" | "StopCancelled" | "StopCompleted" | "StopRescheduled" | "StopScheduled" | "SubmissionPublished" | "SubmissionReviewed" | "SubmissionRevised" | "SubmissionSubmitted" | "TargetSet" | "TargetWithdrawn" | "TechnicalSupportAssigned" | "TravellingProgrammeCancelled" | "TravellingProgrammePlanned" | "TravellingProgrammeUpdated" | "WorkingGroupConcluded" | "WorkingGroupFormed" | "WorkingGroupUpdated" | "DisasterAlertAcknowledged" | "DisasterAlertEnded" | "DisasterAlertRaised" | "DisasterAlertUnacknowledged" | "DisasterAlertUpdated" | "EndpointDisabled" | "EndpointRecovered")[];
            delivery?: components["schemas"]["MailTimesBody"];
            /** @description In the network's time zone; 7 without it. */
            digestHour?: number;
            /**
             * @description Of all that is written to the office; `en` without it.
             * @enum {string}
             */
            language?: "en" | "tr" | "bs";
            /** @description Working groups whose cities it hears with. */
            groups?: string[];
        };
        AddressView: {
            /** @example office@example.org */
            address: string;
            alertsOnly: boolean;
            /**
             * @description `unreachable`: mails to it were refused for good, three times.
             * @enum {string}
             */
            state: "pending" | "confirmed" | "unreachable";
            /** @description Kinds that were ended for this address. */
            mutedKinds: string[];
            /**
             * Format: date-time
             * @description When it was last asked to be confirmed.
             * @example 2022-04-25T16:00:00Z
             */
            askedAt: string | null;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            confirmedAt: string | null;
        };
        MailTimesView: {
            /** @enum {string} */
            default: "immediate" | "digest";
            /**
             * @description `immediate` or `digest` by kind of notice.
             * @example {
             *       "ActionItemUpdated": "digest"
             *     }
             */
            kinds: {
                [key: string]: unknown;
            };
        };
        PreferenceView: {
            /**
             * @description A city's office has the city's id; the secretariat's is `secretariat`.
             * @example sarajevo
             */
            officeId: string;
            emails: components["schemas"]["AddressView"][];
            channels: ("in-app" | "e-mail")[];
            mutedKinds: string[];
            delivery: components["schemas"]["MailTimesView"];
            digestHour: number;
            /** @enum {string} */
            language: "en" | "tr" | "bs";
            groups: string[];
        };
        MailCalendarView: {
            /** @enum {string} */
            method: "REQUEST" | "CANCEL";
            /** @description RFC 5545. */
            ics: string;
        };
        MailAttemptView: {
            number: number;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            at: string;
            /** @description Milliseconds. */
            durationMs: number;
            /** @enum {string} */
            outcome: "sent" | "kept" | "again" | "refused" | "bounced" | "withheld";
            /**
             * @description At which it was not taken.
             * @enum {string|null}
             */
            step: "composing" | "keeping" | "connection" | "hello" | "tls" | "authentication" | "sender" | "recipient" | "content" | null;
            /** @description The reply's code (RFC 5321). */
            status: number | null;
            /** @description What was said, or what went wrong; up to 500 characters. */
            answer: string | null;
        };
        SentMailView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Whose it is: a city's id, or `secretariat`; `null`: of no office, as a subscription's contact.
             * @example sarajevo
             */
            officeId: string | null;
            /**
             * Format: email
             * @description Where it goes.
             * @example office@example.org
             */
            address: string;
            /**
             * @description An event's name, or `Digest`, `Invitation`, `AddressConfirmation`.
             * @example CityJoined
             */
            kind: string;
            /**
             * @description BCP 47.
             * @example bs
             */
            language: string;
            /** @description It goes before those that are not. */
            urgent: boolean;
            /** @example Zenica – nova članica */
            subject: string;
            /**
             * @description `failed` is tried again at `nextAttemptAt`; `exhausted` and `bounced` are not, unless it is wished.
             * @enum {string}
             */
            state: "queued" | "sent" | "failed" | "exhausted" | "bounced";
            /**
             * @description Why it is not sent, in one word.
             * @example address-refused
             */
            failure: string | null;
            /** @description It did not leave: without a relay (`SMTP_URL`) mails are kept, as they would have been sent. */
            kept: boolean;
            /** @description 0, and one more for each redelivery. */
            round: number;
            /**
             * @description Once it has been tried.
             * @example 3f0c…@b40.example.org
             */
            messageId: string | null;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the relay has taken it, or when it was kept.
             * @example 2022-04-25T16:00:00Z
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            nextAttemptAt: string | null;
            text: string;
            html: string;
            calendar: components["schemas"]["MailCalendarView"] | null;
            /** @description The first to the last. */
            attempts: components["schemas"]["MailAttemptView"][];
        };
        MailView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Whose it is: a city's id, or `secretariat`; `null`: of no office, as a subscription's contact.
             * @example sarajevo
             */
            officeId: string | null;
            /**
             * Format: email
             * @description Where it goes.
             * @example office@example.org
             */
            address: string;
            /**
             * @description An event's name, or `Digest`, `Invitation`, `AddressConfirmation`.
             * @example CityJoined
             */
            kind: string;
            /**
             * @description BCP 47.
             * @example bs
             */
            language: string;
            /** @description It goes before those that are not. */
            urgent: boolean;
            /** @example Zenica – nova članica */
            subject: string;
            /**
             * @description `failed` is tried again at `nextAttemptAt`; `exhausted` and `bounced` are not, unless it is wished.
             * @enum {string}
             */
            state: "queued" | "sent" | "failed" | "exhausted" | "bounced";
            /**
             * @description Why it is not sent, in one word.
             * @example address-refused
             */
            failure: string | null;
            /** @description It did not leave: without a relay (`SMTP_URL`) mails are kept, as they would have been sent. */
            kept: boolean;
            /** @description 0, and one more for each redelivery. */
            round: number;
            /**
             * @description Once it has been tried.
             * @example 3f0c…@b40.example.org
             */
            messageId: string | null;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the relay has taken it, or when it was kept.
             * @example 2022-04-25T16:00:00Z
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            nextAttemptAt: string | null;
        };
        MailViewPage: {
            items: components["schemas"]["MailView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        SubscribeBody: {
            /**
             * @description Events’ names or full types; without them, or null: all.
             * @example [
             *       "CityJoined"
             *     ]
             */
            types?: string[] | null;
            /**
             * @description Cities of which an event names any; without them, or null: whatever it names.
             * @example [
             *       "tuzla"
             *     ]
             */
            cities?: string[] | null;
            /**
             * @description Headers sent with each delivery, as an API gateway asks for; not shown again. Where they are given, these are all.
             * @example {
             *       "x-api-key": "a secret of the endpoint"
             *     }
             */
            headers?: {
                [key: string]: string;
            };
            /**
             * Format: email
             * @description Is told by mail when the endpoint is disabled, once the address is confirmed by a mail to it.
             * @example office@example.org
             */
            contact?: string | null;
            /**
             * Format: uri
             * @description A public address, https.
             * @example https://hooks.example.org/b40
             */
            url: string;
            /**
             * @description Whose office hears when the endpoint does not work; else the secretariat.
             * @example sarajevo
             */
            cityId?: string | null;
        };
        SubscriptionView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * @description The `sub` of who has made it.
             * @example air-quality-portal
             */
            owner: string;
            /**
             * Format: uri
             * @example https://hooks.example.org/b40
             */
            url: string;
            /**
             * @description Full types of events; null: all.
             * @example [
             *       "org.b40.membership.CityJoined.v1"
             *     ]
             */
            types: string[] | null;
            /**
             * @description Cities of which an event names any; null: all.
             * @example [
             *       "tuzla"
             *     ]
             */
            cities: string[] | null;
            /**
             * @description Of the headers that are sent with it. What they say is not shown.
             * @example [
             *       "x-api-key"
             *     ]
             */
            headerNames: string[];
            /**
             * @description Whose office hears when the endpoint does not work; null: the secretariat.
             * @example sarajevo
             */
            cityId: string | null;
            /**
             * Format: email
             * @description Is told by mail when the endpoint is disabled, once the address is confirmed.
             * @example office@example.org
             */
            contact: string | null;
            /**
             * @description `whsec_…`, told once, where it is made (Standard Webhooks). Afterwards, and where it is asked for again, null.
             * @example null
             */
            secret: string | null;
            /**
             * Format: date-time
             * @description Up to then the former secret signs beside the present one.
             * @example 2022-04-25T16:00:00Z
             */
            formerSecretUntil: string | null;
            /**
             * @description `failing`: no delivery has succeeded since `failingSince`; it is tried on. `disabled` and `paused`: nothing is sent; what comes is delivered afterwards.
             * @enum {string}
             */
            state: "active" | "failing" | "disabled" | "paused" | "deleted";
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            failingSince: string | null;
            /**
             * @description How it began to fail, or what has disabled it.
             * @example timeout
             */
            failure: string | null;
            /**
             * @description `gone`: it has answered 410; `failing`: for five days.
             * @enum {string|null}
             */
            disabledReason: "gone" | "failing" | null;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            createdAt: string;
        };
        ChangeSubscriptionBody: {
            /**
             * @description Events’ names or full types; without them, or null: all.
             * @example [
             *       "CityJoined"
             *     ]
             */
            types?: string[] | null;
            /**
             * @description Cities of which an event names any; without them, or null: whatever it names.
             * @example [
             *       "tuzla"
             *     ]
             */
            cities?: string[] | null;
            /**
             * @description Headers sent with each delivery, as an API gateway asks for; not shown again. Where they are given, these are all.
             * @example {
             *       "x-api-key": "a secret of the endpoint"
             *     }
             */
            headers?: {
                [key: string]: string;
            };
            /**
             * Format: email
             * @description Is told by mail when the endpoint is disabled, once the address is confirmed by a mail to it.
             * @example office@example.org
             */
            contact?: string | null;
            /**
             * Format: uri
             * @description A public address, https.
             * @example https://hooks.example.org/b40
             */
            url?: string;
            /**
             * @description A disabled one is in use again by its reactivation alone.
             * @enum {string}
             */
            state?: "paused" | "active";
        };
        RotateSecretBody: {
            /**
             * @description Both sign for so long; 0 for a secret that has leaked.
             * @default 24
             */
            overlapHours: number;
        };
        AttemptView: {
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            at: string;
            /** @description Of the answer; null where there was none. */
            status: number | null;
            /**
             * @description Why it is not delivered by it: `status` (neither 2xx nor 3xx), `redirect` (3xx is not followed), `gone` (410), `timeout` (15 s), `dns`, `tls`, `connection-refused`, `connection-closed`, `address-not-public` …; null: it is delivered.
             * @example timeout
             */
            failure: string | null;
            durationMs: number;
            /** @description The beginning of the answer, up to 1 KiB. */
            answer: string | null;
        };
        DeliveryView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            subscriptionId: string;
            /**
             * Format: uuid
             * @description Its `webhook-id`. Of a test: of no event.
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            eventId: string;
            /** @description Of the event in the journal. */
            position: number;
            /**
             * @description What stays in order together: topic and key.
             * @example b40.membership.v1/network
             */
            key: string;
            /** @description A test of the endpoint: tried once, whatever the state of the subscription. */
            test: boolean;
            /** @description 0: the first; a replay or a redelivery is a later one. */
            round: number;
            /**
             * @description `exhausted`: given up; it can be had again by a redelivery or a replay.
             * @enum {string}
             */
            state: "pending" | "delivered" | "exhausted";
            attempts: components["schemas"]["AttemptView"][];
            /** @description A later round of it was asked for. */
            redelivered: boolean;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            createdAt: string;
        };
        ReplayBody: {
            /** @description Behind this position of the journal; 0: everything. */
            after: number;
            /** @description Up to this position; without it up to now. */
            until?: number;
            /**
             * @description What was given up, and has not been asked for since.
             * @default false
             */
            failedOnly: boolean;
        };
        ReplayView: {
            /** @description The `round` of the deliveries that it makes. */
            round: number;
            after: number;
            /** @description What comes behind it comes by itself. */
            until: number;
            failedOnly: boolean;
        };
        SubscriptionViewPage: {
            items: components["schemas"]["SubscriptionView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        DeliveryViewPage: {
            items: components["schemas"]["DeliveryView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        PointBody: {
            /** @example 43.87 */
            latitude: number;
            /** @example 18.39 */
            longitude: number;
        };
        PointView: {
            /** @example 43.87 */
            latitude: number;
            /** @example 18.39 */
            longitude: number;
        };
        AlertInfoBody: {
            /**
             * @description BCP 47; each once.
             * @example bs
             */
            language: string;
            /** @example Miljacka raste: ne prilazite obalama */
            headline: string;
            /**
             * @description CAP’s `description`.
             * @example Rijeka će za dva sata dostići kejeve.
             */
            text: string;
            /** @example Premjestite vozila s kejeva. */
            instruction?: string | null;
        };
        RaiseAlertBody: {
            /**
             * @example [
             *       "Met",
             *       "Safety"
             *     ]
             */
            categories: ("Geo" | "Met" | "Safety" | "Security" | "Rescue" | "Fire" | "Health" | "Env" | "Transport" | "Infra" | "CBRNE" | "Other")[];
            /**
             * @example Severe
             * @enum {string}
             */
            severity: "Extreme" | "Severe" | "Moderate" | "Minor" | "Unknown";
            /**
             * @example Immediate
             * @enum {string}
             */
            urgency: "Immediate" | "Expected" | "Future" | "Past" | "Unknown";
            /**
             * @example Observed
             * @enum {string}
             */
            certainty: "Observed" | "Likely" | "Possible" | "Unlikely" | "Unknown";
            /**
             * @description What happens.
             * @example Flood
             */
            event: string;
            /**
             * @description The cities in danger; of an office its own among them.
             * @example [
             *       "sarajevo"
             *     ]
             */
            cityIds: string[];
            /**
             * @description Four points or more, in their order, the last the first; its edges do not cross.
             * @example [
             *       {
             *         "latitude": 43.87,
             *         "longitude": 18.39
             *       },
             *       {
             *         "latitude": 43.87,
             *         "longitude": 18.45
             *       },
             *       {
             *         "latitude": 43.85,
             *         "longitude": 18.45
             *       },
             *       {
             *         "latitude": 43.87,
             *         "longitude": 18.39
             *       }
             *     ]
             */
            polygon?: components["schemas"]["PointBody"][] | null;
            /**
             * Format: date-time
             * @description When it is over, unless it is updated: up to 30 days ahead.
             * @example 2022-04-25T22:00:00Z
             */
            expiresAt: string;
            infos: components["schemas"]["AlertInfoBody"][];
        };
        AlertInfoView: {
            /**
             * @description BCP 47; each once.
             * @example bs
             */
            language: string;
            /** @example Miljacka raste: ne prilazite obalama */
            headline: string;
            /**
             * @description CAP’s `description`.
             * @example Rijeka će za dva sata dostići kejeve.
             */
            text: string;
            /** @example Premjestite vozila s kejeva. */
            instruction: string | null;
        };
        AcknowledgementView: {
            /**
             * @description A city's id, or `secretariat`.
             * @example sarajevo
             */
            officeId: string;
            /** @description Of which revision. */
            revision: number;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            at: string;
            note: string | null;
        };
        DisasterAlertView: {
            /**
             * Format: uuid
             * @example 0198c5b2-7a10-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Whose office raised it: a city's id, or `secretariat`.
             * @example sarajevo
             */
            officeId: string;
            /** @enum {string} */
            state: "raised" | "updated" | "ended" | "expired";
            /** @description 1 as it was raised; each update raises it by one. */
            revision: number;
            categories: ("Geo" | "Met" | "Safety" | "Security" | "Rescue" | "Fire" | "Health" | "Env" | "Transport" | "Infra" | "CBRNE" | "Other")[];
            /** @example Flood */
            event: string;
            /** @enum {string} */
            severity: "Extreme" | "Severe" | "Moderate" | "Minor" | "Unknown";
            /** @enum {string} */
            urgency: "Immediate" | "Expected" | "Future" | "Past" | "Unknown";
            /** @enum {string} */
            certainty: "Observed" | "Likely" | "Possible" | "Unlikely" | "Unknown";
            cityIds: string[];
            polygon: components["schemas"]["PointView"][] | null;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            expiresAt: string;
            infos: components["schemas"]["AlertInfoView"][];
            /** @description In the order in which they came, of former revisions too. */
            acknowledgements: components["schemas"]["AcknowledgementView"][];
            /** @description The offices that have been told of the newest revision and have not acknowledged it. */
            awaited: string[];
            /**
             * Format: date-time
             * @description When it was raised.
             * @example 2022-04-25T16:00:00Z
             */
            raisedAt: string;
            /**
             * Format: date-time
             * @description When its newest revision was told.
             * @example 2022-04-25T16:00:00Z
             */
            saidAt: string;
            /**
             * Format: date-time
             * @description When the secretariat heard who had not acknowledged the newest revision.
             * @example 2022-04-25T16:00:00Z
             */
            escalatedAt: string | null;
            /**
             * Format: date-time
             * @example 2022-04-25T16:00:00Z
             */
            endedAt: string | null;
            /** @description Why it was ended. */
            reason: string | null;
        };
        UpdateAlertBody: {
            categories?: ("Geo" | "Met" | "Safety" | "Security" | "Rescue" | "Fire" | "Health" | "Env" | "Transport" | "Infra" | "CBRNE" | "Other")[];
            /** @enum {string} */
            severity?: "Extreme" | "Severe" | "Moderate" | "Minor" | "Unknown";
            /** @enum {string} */
            urgency?: "Immediate" | "Expected" | "Future" | "Past" | "Unknown";
            /** @enum {string} */
            certainty?: "Observed" | "Likely" | "Possible" | "Unlikely" | "Unknown";
            /** @example Flood */
            event?: string;
            /** @description The city whose office raised it stays among them. */
            cityIds?: string[];
            /**
             * @description Four points or more, in their order, the last the first; its edges do not cross.
             * @example [
             *       {
             *         "latitude": 43.87,
             *         "longitude": 18.39
             *       },
             *       {
             *         "latitude": 43.87,
             *         "longitude": 18.45
             *       },
             *       {
             *         "latitude": 43.85,
             *         "longitude": 18.45
             *       },
             *       {
             *         "latitude": 43.87,
             *         "longitude": 18.39
             *       }
             *     ]
             */
            polygon?: components["schemas"]["PointBody"][] | null;
            /**
             * Format: date-time
             * @description Up to 30 days ahead.
             * @example 2022-04-25T16:00:00Z
             */
            expiresAt?: string;
            infos?: components["schemas"]["AlertInfoBody"][];
        };
        EndAlertBody: {
            /** @example The river has fallen below the quays. */
            reason: string;
        };
        AcknowledgeAlertBody: {
            /** @example Two boats are on their way. */
            note?: string;
            /** @description The revision that was read, so that no newer one is acknowledged unread. */
            revision?: number;
        };
        DisasterAlertViewPage: {
            items: components["schemas"]["DisasterAlertView"][];
            /** @description The cursor of the next page; absent on the last. */
            next?: string;
        };
        BacklogUnavailable: {
            /** @enum {boolean} */
            unavailable: true;
        };
        Backlogs: {
            /** @description By name of the service. */
            services: {
                [key: string]: components["schemas"]["BacklogView"] | components["schemas"]["BacklogUnavailable"];
            };
        };
        /** @description The service that knows it does not answer. */
        PartUnavailable: {
            /** @enum {boolean} */
            unavailable: true;
        };
        CityOverview: {
            cityId: string;
            /** @description The city, and where it stands. */
            city: components["schemas"]["CityView"] | components["schemas"]["PartUnavailable"];
            /** @description The one by which the city stands where it does; null where it has had none. */
            membership: components["schemas"]["MembershipView"] | components["schemas"]["PartUnavailable"] | (never | null);
            /** @description Those that are held. */
            mandates: components["schemas"]["MandateViewPage"] | components["schemas"]["PartUnavailable"];
            /** @description Called and not opened yet, the next one first: as their host, a guest or a member. */
            meetings: components["schemas"]["MeetingViewPage"] | components["schemas"]["PartUnavailable"];
            /** @description The open ones. */
            commitments: components["schemas"]["CommitmentViewPage"] | components["schemas"]["PartUnavailable"];
            /** @description Its own, and those of the groups it is in. */
            items: components["schemas"]["ActionItemViewPage"] | components["schemas"]["PartUnavailable"];
            /** @description How far it is with each item that it is assessed for. */
            levels: components["schemas"]["LevelRowPage"] | components["schemas"]["PartUnavailable"];
            /** @description Platforms that it may take up. */
            offers: components["schemas"]["PlatformOfferViewPage"] | components["schemas"]["PartUnavailable"];
        };
    };
    responses: {
        /** @description Something of the request is unknown, missing or malformed. */
        Invalid: {
            headers: {
                /** @description Finds the request in the logs. */
                "X-Correlation-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description No token, or none that holds. */
        Unauthenticated: {
            headers: {
                /** @description Finds the request in the logs. */
                "X-Correlation-Id"?: string;
                /** @description RFC 6750. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Not for this role, this office or this city. */
        Forbidden: {
            headers: {
                /** @description Finds the request in the logs. */
                "X-Correlation-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Not there, or not to be known of. */
        NotFound: {
            headers: {
                /** @description Finds the request in the logs. */
                "X-Correlation-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description A rule of the domain says no. */
        Refused: {
            headers: {
                /** @description Finds the request in the logs. */
                "X-Correlation-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description If-Match names a version that is not the present one. */
        Stale: {
            headers: {
                /** @description Finds the request in the logs. */
                "X-Correlation-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The body is larger than 1 MiB; a file of text/csv, where one is taken, than 16 MiB. */
        TooLarge: {
            headers: {
                /** @description Finds the request in the logs. */
                "X-Correlation-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The path, or a parameter in it, is longer than any that there is. */
        TooLong: {
            headers: {
                /** @description Finds the request in the logs. */
                "X-Correlation-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The body is not application/json in UTF-8 (where a file is taken: text/csv), or it is compressed: Accept and Accept-Encoding say what is taken. */
        UnsupportedMediaType: {
            headers: {
                /** @description Finds the request in the logs. */
                "X-Correlation-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The Idempotency-Key was used for another request to this service. */
        KeyReused: {
            headers: {
                /** @description Finds the request in the logs. */
                "X-Correlation-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description If-Match is required. */
        MatchMissing: {
            headers: {
                /** @description Finds the request in the logs. */
                "X-Correlation-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The line and the headers of the request are larger than 16 KiB. */
        HeadersTooLarge: {
            headers: {
                /** @description Finds the request in the logs. */
                "X-Correlation-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Not now; Retry-After says when to ask again. */
        Unavailable: {
            headers: {
                /** @description Finds the request in the logs. */
                "X-Correlation-Id"?: string;
                /** @description Seconds. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description More requests a second than one `sub` has (without a good token: one address). Each replica of the gateway counts on its own. Retry-After says when to ask again. */
        TooManyRequests: {
            headers: {
                /** @description Seconds. */
                "Retry-After"?: number;
                /** @description The limit of one replica: `"per-replica";q=100;w=1`. */
                "RateLimit-Policy"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    network_found: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundNetworkBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    network_now: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    network_counts: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Changes effective on this day or later. */
                from?: string;
                /** @description Changes effective on this day or earlier. */
                to?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountChangeViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    network_membersOn: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description The members on that day; now, if not given. */
                on?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    cities_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description By the name, as the language of Accept-Language orders it; by the id, if not given. */
                sort?: "name";
                /** @description ISO 3166-1 alpha-2 as it stands, or `XK`. */
                country?: string;
                /** @description The state of its newest membership. */
                state?: "interested" | "invited" | "applied" | "accepted" | "acceding" | "member" | "suspended" | "declined" | "lapsed" | "former" | "none";
                /** @description Words of name and id or parts of them, in any order, whatever their case and marks. */
                q?: string;
                /** @description The state as of that day; now, if not given. */
                on?: string;
            };
            header?: {
                /** @description With `sort`: the language preferred among sq, bs, hr, sr, sr-Latn, bg, el, mk, ro, sl, tr, en; else Unicode’s root order. */
                "Accept-Language"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitiesView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    cities_register: {
        parameters: {
            query?: {
                /** @description Every rule is checked and nothing stored or told. Answers with 200 what would be, without Location and Event-Position, and with an ETag only where nothing would change; an id that it shows for the first time is given to nothing. The key is not kept. */
                dryRun?: boolean;
            };
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCityBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    cities_one: {
        parameters: {
            query?: {
                /** @description The state as of that day; now, if not given. */
                on?: string;
            };
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                cityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    cities_correct: {
        parameters: {
            query?: {
                /** @description Every rule is checked and nothing stored or told. Answers with 200 what would be, without Location and Event-Position, and with an ETag only where nothing would change; an id that it shows for the first time is given to nothing. The key is not kept. */
                dryRun?: boolean;
            };
            header: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. */
                "If-Match": string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectCityBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    people_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description By the name, as the language of Accept-Language orders it; by the id, if not given. */
                sort?: "name";
                /** @description Words of the name or parts of them, in any order, whatever their case and marks. */
                q?: string;
                /** @description Only whom an importer calls so. */
                ref?: string;
            };
            header?: {
                /** @description With `sort`: the language preferred among sq, bs, hr, sr, sr-Latn, bg, el, mk, ro, sl, tr, en; else Unicode’s root order. */
                "Accept-Language"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    people_register: {
        parameters: {
            query?: {
                /** @description Every rule is checked and nothing stored or told. Answers with 200 what would be, without Location and Event-Position, and with an ETag only where nothing would change; an id that it shows for the first time is given to nothing. The key is not kept. */
                dryRun?: boolean;
            };
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    people_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    people_correct: {
        parameters: {
            query?: {
                /** @description Every rule is checked and nothing stored or told. Answers with 200 what would be, without Location and Event-Position, and with an ETag only where nothing would change; an id that it shows for the first time is given to nothing. The key is not kept. */
                dryRun?: boolean;
            };
            header: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. */
                "If-Match": string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    mandates_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                city?: string;
                person?: string;
                office?: "mayor" | "deputy-mayor" | "delegate";
                state?: "scheduled" | "active" | "ended" | "annulled";
                /** @description Only those held on that day, which may lie ahead; one that is annulled never is. */
                on?: string;
                /** @description Only what an importer calls so. */
                ref?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    mandates_enter: {
        parameters: {
            query?: {
                /** @description Every rule is checked and nothing stored or told. Answers with 200 what would be, without Location and Event-Position, and with an ETag only where nothing would change; an id that it shows for the first time is given to nothing. The key is not kept. */
                dryRun?: boolean;
            };
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterMandateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    mandates_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMandateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    mandates_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    mandates_correct: {
        parameters: {
            query?: {
                /** @description Every rule is checked and nothing stored or told. Answers with 200 what would be, without Location and Event-Position, and with an ETag only where nothing would change; an id that it shows for the first time is given to nothing. The key is not kept. */
                dryRun?: boolean;
            };
            header: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. */
                "If-Match": string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectMandateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    mandates_annul: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnulMandateBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    membershipOpening_interest: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpressInterestBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    membershipOpening_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteCityBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    membershipOpening_apply: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyForMembershipBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    memberships_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideMembershipBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    memberships_declare: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareAccessionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    memberships_welcome: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WelcomeCityBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    memberships_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteAccessionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    memberships_decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    memberships_lapse: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    memberships_suspend: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterChangeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    memberships_reinstate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterChangeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    memberships_leave: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterChangeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    memberships_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                city?: string;
                state?: "interested" | "invited" | "applied" | "accepted" | "acceding" | "member" | "suspended" | "declined" | "lapsed" | "former";
                /** @description False: only declined, lapsed, former. */
                open?: boolean;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    memberships_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    memberships_events: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipEventViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    rosterCorrections_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                city?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterCorrectionViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    rosterCorrections_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRosterBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterCorrectionView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterCorrectionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    rosterCorrections_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterCorrectionView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    presidencies_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Only the one in office on that day. */
                on?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresidencyViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    presidencies_schedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchedulePresidencyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresidencyView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresidencyView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    presidencies_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                presidencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPresidencyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresidencyView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    presidencies_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                presidencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPresidencyBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresidencyView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    presidencies_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                presidencyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresidencyView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    secretariat_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretariatView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description None is established yet. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    secretariat_establish: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstablishSecretariatBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretariatView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretariatView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    secretariat_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartSecretariatBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretariatView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    me_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    meetings_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                kind?: "summit" | "network" | "working-group" | "institution" | "visit";
                /** @description Its host, or one that takes part: by invitation, or as a member. */
                city?: string;
                group?: string;
                state?: "called" | "postponed" | "open" | "held" | "cancelled";
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    meetings_call: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallMeetingBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    meetings_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    meetings_update: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. */
                "If-Match": string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeetingBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    meetings_setAgenda: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAgendaBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    meetings_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenMeetingBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    meetings_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseMeetingBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    meetings_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelMeetingBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    meetings_postpone: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponeMeetingBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    attendances_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    attendances_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmAttendanceBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    attendances_decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineAttendanceBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    attendances_excuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExcuseRepresentativeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    attendances_substitute: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DesignateSubstituteBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    attendances_checkIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    attendances_withdrawCheckIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCheckInBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    attendances_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                state?: "invited" | "confirmed" | "declined" | "excused" | "present" | "represented" | "absent";
                standing?: "member" | "invited" | "guest";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    attendances_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    answers_ask: {
        parameters: {
            query?: {
                /** @description What is to be said; `confirm` by default. */
                act?: "confirm" | "decline" | "substitute";
                /** @description The receiving office’s, as its mails have it; else what Accept-Language prefers. */
                lang?: "en" | "tr" | "bs";
            };
            header: {
                "accept-language": string;
            };
            path: {
                signed: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            /** @description A page: the address was not signed here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A page: the address does not count any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    answers_answer: {
        parameters: {
            query?: {
                /** @description What is to be said; `confirm` by default. */
                act?: "confirm" | "decline" | "substitute";
                /** @description The receiving office’s, as its mails have it; else what Accept-Language prefers. */
                lang?: "en" | "tr" | "bs";
            };
            header: {
                "accept-language": string;
            };
            path: {
                signed: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AnswerBody"];
                "multipart/form-data": components["schemas"]["AnswerBody"];
                "application/json": components["schemas"]["AnswerBody"];
            };
        };
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Invalid"];
            /** @description A page: the address was not signed here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A page that says which rule says no. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page: the address does not count any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    delegations_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                city?: string;
                state?: "registered" | "attended";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    delegations_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDelegationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    delegations_attend: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SizeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    delegations_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    institutionAttendances_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionAttendanceViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    institutionAttendances_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteInstitutionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionAttendanceView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionAttendanceView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    institutionAttendances_attend: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendInstitutionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionAttendanceView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    institutionAttendances_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionAttendanceView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    statements_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                speaker?: string;
                city?: string;
                agendaItem?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    statements_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordStatementBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    statements_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                statementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectStatementBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    statements_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                statementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    commitments_ofMeeting: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                city?: string;
                person?: string;
                state?: "open" | "fulfilled" | "withdrawn";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    commitments_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeCommitmentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    commitments_fulfil: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FulfilCommitmentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    commitments_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCommitmentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    commitments_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                city?: string;
                person?: string;
                state?: "open" | "fulfilled" | "withdrawn";
                meeting?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    commitments_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    decisions_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDecisionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    decisions_cast: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                decisionId: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CastBallotBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    decisions_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    decisions_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                meeting?: string;
                state?: "open" | "carried" | "rejected" | "lapsed";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    decisions_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    minutes_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    minutes_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    minutes_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. */
                "If-Match": string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    minutes_review: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    minutes_approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveMinutesBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    minutes_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    minutes_versions: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesVersionViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    minutes_version: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesVersionView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    amendments_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                state?: "proposed" | "accepted" | "rejected";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    amendments_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeAmendmentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    amendments_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                amendmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAmendmentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    amendments_reject: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                amendmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAmendmentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    amendments_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                amendmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    papers_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    papers_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPaperBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    papers_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    papers_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    sideEvents_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SideEventViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    sideEvents_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanSideEventBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SideEventView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SideEventView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    sideEvents_hold: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                sideEventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldSideEventBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SideEventView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    sideEvents_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                sideEventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SideEventView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    corrections_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingCorrectionViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    corrections_correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectMeetingBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingCorrectionView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingCorrectionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    corrections_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingCorrectionView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    protocol_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description Without it, or where it names none of the three: JSON. */
                accept?: string;
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolView"];
                    "text/markdown": string;
                    "text/html": string;
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    visits_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                presidency?: string;
                state?: "announced" | "completed";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitProgrammeViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    visits_announce: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceProgrammeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitProgrammeView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitProgrammeView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    visits_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                programmeId: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanVisitBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    visits_make: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                programmeId: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeVisitBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    visits_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitProgrammeView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    visits_coverage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    reports_participation: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description As in a link; left out, Accept decides. CSV has all rows, whatever `limit`. */
                format?: "json" | "csv";
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
                city?: string;
                kind?: "summit" | "network" | "working-group" | "institution" | "visit";
            };
            header?: {
                /** @description Without it, or where it names neither of the two: JSON. */
                accept?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    reports_visits: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description As in a link; left out, Accept decides. CSV has all rows, whatever `limit`. */
                format?: "json" | "csv";
                programme?: string;
                city?: string;
                state?: "open" | "planned" | "made" | "withdrawn";
            };
            header?: {
                /** @description Without it, or where it names neither of the two: JSON. */
                accept?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitsPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    calendar_all: {
        parameters: {
            query?: {
                /** @description What it takes part in: its meetings, visits to it and by its president, stops in it, programmes that it leads or supports. */
                city?: string;
                /** @description `meeting`, `visit`, `programme` or `stop`; or a kind of meetings (`visit` is both), or of programmes, with their stops. */
                kind?: "meeting" | "summit" | "network" | "working-group" | "institution" | "visit" | "programme" | "festival-train" | "travelling-museum" | "travelling-festival" | "other" | "stop";
            };
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFC 5545. */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    addresses_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                officeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddressView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    addresses_issue: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                officeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddressView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddressView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    addresses_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. */
                "If-Match": string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                officeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddressView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    addresses_bySignedAddress: {
        parameters: {
            query?: {
                /** @description What it takes part in: its meetings, visits to it and by its president, stops in it, programmes that it leads or supports. */
                city?: string;
                /** @description `meeting`, `visit`, `programme` or `stop`; or a kind of meetings (`visit` is both), or of programmes, with their stops. */
                kind?: "meeting" | "summit" | "network" | "working-group" | "institution" | "visit" | "programme" | "festival-train" | "travelling-museum" | "travelling-festival" | "other" | "stop";
            };
            header?: never;
            path: {
                signed: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFC 5545. */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            /** @description The address was revoked, or another made in its place. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    groups_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                state?: "active" | "concluded";
                /** @description Groups that this city is in. */
                city?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingGroupViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    groups_form: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormGroupBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingGroupView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingGroupView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    groups_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingGroupView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    groups_update: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. */
                "If-Match": string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGroupBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingGroupView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    groups_conclude: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeGroupBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingGroupView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    groups_join: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                groupId: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingGroupView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    groups_leave: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                groupId: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingGroupView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    groups_cities: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupCityViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    plans_ofGroup: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                state?: "draft" | "submitted" | "evaluated" | "adopted" | "superseded";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    plans_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPlanBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    plans_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitPlanBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    plans_evaluate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluatePlanBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    plans_adopt: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptPlanBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    plans_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                group?: string;
                state?: "draft" | "submitted" | "evaluated" | "adopted" | "superseded";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    plans_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlanView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    items_list: {
        parameters: {
            query?: {
                group?: string;
                /** @description `group:climate`, `city:sarajevo`, `network` */
                owner?: string;
                state?: "proposed" | "planned" | "in-progress" | "blocked" | "delivered" | "verified" | "cancelled";
                horizon?: "short" | "medium" | "long";
                /** @description Items updated at this meeting. */
                meeting?: string;
                /** @description Items of this city: its own, and those of the groups it is in. */
                city?: string;
                /** @description Items a page, or a column of the board. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    items_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddItemBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    items_updates: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemUpdateViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    items_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateItemBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    items_board: {
        parameters: {
            query?: {
                group?: string;
                /** @description `group:climate`, `city:sarajevo`, `network` */
                owner?: string;
                state?: "proposed" | "planned" | "in-progress" | "blocked" | "delivered" | "verified" | "cancelled";
                horizon?: "short" | "medium" | "long";
                /** @description Items updated at this meeting. */
                meeting?: string;
                /** @description Items of this city: its own, and those of the groups it is in. */
                city?: string;
                /** @description Items a page, or a column of the board. */
                limit?: number;
            };
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    items_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    levels_history: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                itemId: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelAssessmentViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    levels_assess: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                itemId: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessLevelBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    levels_ofItem: {
        parameters: {
            query?: {
                /** @description As of this day; now, if not given. */
                on?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelsView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    enrolments_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestEnrolmentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    enrolments_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                enrolmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    enrolments_goLive: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                enrolmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CityLiveBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    enrolments_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                enrolmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawEnrolmentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    enrolments_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                item?: string;
                city?: string;
                state?: "requested" | "enrolled" | "live" | "withdrawn";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    enrolments_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                enrolmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    proposals_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitProposalBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    proposals_decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideProposalBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    proposals_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                group?: string;
                city?: string;
                kind?: "idea" | "problem" | "solution";
                state?: "submitted" | "taken-up" | "declined";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    proposals_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    practices_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                city?: string;
                group?: string;
                state?: "submitted" | "published";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    practices_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitPracticeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplicatedPracticeView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplicatedPracticeView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    practices_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplicatedPracticeView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    practices_replicate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplicatePracticeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplicationView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplicationView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    practices_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplicatedPracticeView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    practices_replication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                practiceId: string;
                replicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplicationView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    programmes_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                kind?: "festival-train" | "travelling-museum" | "travelling-festival" | "other";
                item?: string;
                /** @description It leads it, supports it, or has a stop that is not cancelled. */
                city?: string;
                /** @description As of today. */
                state?: "planned" | "running" | "done" | "cancelled";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    programmes_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanProgrammeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    programmes_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    programmes_update: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. */
                "If-Match": string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProgrammeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    programmes_stops: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    programmes_schedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleStopBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    programmes_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    stops_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                stopId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    stops_reschedule: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. */
                "If-Match": string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                stopId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleStopBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    stops_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                stopId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteStopBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    stops_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                stopId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    institutions_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                kind?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    institutions_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterInstitutionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    institutions_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    financingNeeds_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                item?: string;
                city?: string;
                state?: "declared" | "matched" | "met" | "funded" | "closed";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingNeedViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    financingNeeds_declare: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareNeedBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingNeedView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingNeedView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    financingNeeds_match: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                needId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchNeedBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingNeedView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    financingNeeds_meet: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                needId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetInstitutionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingNeedView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    financingNeeds_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                needId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseNeedBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingNeedView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    financingNeeds_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                needId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingNeedView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    contacts_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Either of the two. */
                city?: string;
                state?: "opened" | "closed";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessContactViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    contacts_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenContactBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessContactView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessContactView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    contacts_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseContactBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessContactView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    contacts_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessContactView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    indicators_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                item?: string;
                framework?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    indicators_define: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefineIndicatorBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    indicators_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    indicators_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. */
                "If-Match": string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseIndicatorBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    indicators_retire: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireIndicatorBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    frameworks_adopt: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptFrameworkBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    frameworks_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    frameworks_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    sources_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                city?: string;
                kind?: "measured" | "statistical" | "survey" | "modelled" | "estimated" | "platform";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    sources_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterSourceBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    sources_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    figures_one: {
        parameters: {
            query?: {
                /** @description Left out: of the whole city. */
                station?: string;
                /** @description What stood at that instant, or at the end of that day. */
                asOf?: string;
            };
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                code: string;
                cityId: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    figures_report: {
        parameters: {
            query?: {
                /** @description Left out: of the whole city. */
                station?: string;
            };
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. Required once it is there. */
                "If-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                code: string;
                cityId: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportFigureBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    figures_revisions: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Left out: of the whole city. */
                station?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                code: string;
                cityId: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    submissions_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                city?: string;
                framework?: string;
                state?: "draft" | "submitted" | "reviewed" | "published" | "revised";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    submissions_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSubmissionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedSubmissionView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedSubmissionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    submissions_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedSubmissionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    submissions_review: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewSubmissionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedSubmissionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    submissions_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedSubmissionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    submissions_revise: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseSubmissionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedSubmissionView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedSubmissionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    submissions_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedSubmissionView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    figureImports_import: {
        parameters: {
            query?: {
                /** @description Every rule is checked and nothing stored or told. Answers with 200 what would be, without Location and Event-Position, and with an ETag only where nothing would change; an id that it shows for the first time is given to nothing. The key is not kept. */
                dryRun?: boolean;
            };
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A figure a line: UTF-8; commas, semicolons or tabs (RFC 4180); columns in any order, without those that would be empty. What GET /v1/figures answers as CSV can be changed and sent. A line whose figure is there already revises it: it names the revision that it starts from, and a reason; one that says the same is skipped. `errors` point at a line and a column: `/17/value`. */
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureImportView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    comparison_compare: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description As in a link; left out, Accept decides. CSV has all rows, whatever `limit`. */
                format?: "json" | "csv";
                /** @description As long as those of the indicator; left out: the newest reported. */
                period?: string;
                /** @description Per head of the population, which is given by itself where the indicator is divided by it. */
                per?: "head" | "population";
                /** @description Whose limits the values are held against. */
                standard?: string;
            };
            header?: {
                /** @description Without it, or where it names neither of the two: JSON. */
                accept?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    figureList_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description As in a link; left out, Accept decides. CSV has all rows, whatever `limit`. */
                format?: "json" | "csv";
                indicator?: string;
                city?: string;
                /** @description Of periods that begin on that day or later. */
                from?: string;
                /** @description Of periods that begin on that day or earlier. */
                to?: string;
                /** @description What stood at that instant, or at the end of that day. */
                asOf?: string;
            };
            header?: {
                /** @description Without it, or where it names neither of the two: JSON. */
                accept?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureViewPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    limits_adopt: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                limitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    limits_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                indicator?: string;
                standard?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    limits_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                limitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    targets_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                code: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    targets_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. Required once it is there. */
                "If-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                code: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTargetBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    targets_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. */
                "If-Match": string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                code: string;
                cityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    targets_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    exceedances_explain: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                exceedanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainExceedanceBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExceedanceView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    exceedances_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                city?: string;
                indicator?: string;
                standard?: string;
                state?: "open" | "withdrawn";
                /** @description The first day that a period begins on. */
                from?: string;
                /** @description The last day that a period begins on. */
                to?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExceedanceViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    exceedances_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                exceedanceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExceedanceView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    air_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeReadingsBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AirView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    air_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                cityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AirView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    offers_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                provider?: string;
                /** @description Offers that this city is eligible for. */
                city?: string;
                item?: string;
                state?: "offered" | "withdrawn";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformOfferViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    offers_offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferPlatformBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformOfferView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformOfferView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    offers_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawOfferBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformOfferView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    offers_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformOfferView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    offers_eligibleCities: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibleCityViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    adoptions_ofOffer: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                city?: string;
                state?: "requested" | "supported" | "live";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    adoptions_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestAdoptionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    adoptions_support: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                adoptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignSupportBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    adoptions_goLive: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                adoptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoLiveBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    adoptions_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                city?: string;
                state?: "requested" | "supported" | "live";
                offer?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    adoptions_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                adoptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    reports_actionPlans: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description As in a link; left out, Accept decides. CSV has all rows, whatever `limit`. */
                format?: "json" | "csv";
                group?: string;
                /** @description Items that this city works on. */
                city?: string;
                state?: "proposed" | "planned" | "in-progress" | "blocked" | "delivered" | "verified" | "cancelled";
            };
            header?: {
                /** @description Without it, or where it names neither of the two: JSON. */
                accept?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPlansPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    reports_adoptions: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description As in a link; left out, Accept decides. CSV has all rows, whatever `limit`. */
                format?: "json" | "csv";
                offer?: string;
                city?: string;
                state?: "requested" | "supported" | "live";
            };
            header?: {
                /** @description Without it, or where it names neither of the two: JSON. */
                accept?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionRowPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    reports_levels: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description As in a link; left out, Accept decides. CSV has all rows, whatever `limit`. */
                format?: "json" | "csv";
                item?: string;
                group?: string;
                city?: string;
            };
            header?: {
                /** @description Without it, or where it names neither of the two: JSON. */
                accept?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelRowPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    stream_listen: {
        parameters: {
            query?: {
                /** @description Events' names or full types, comma-separated. */
                types?: string[];
                /** @description Cities of which the data names any, comma-separated. */
                cities?: string[];
            };
            header?: {
                /** @description Resumes after this position; 0: from the start; none: from now. */
                "Last-Event-ID"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-Sent Events in journal order: `id` is the position, `data` a CloudEvent in JSON. A comment every 15 s when all is quiet. */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            /** @description More requests a second than one `sub` has (without a good token: one address). Each replica of the gateway counts on its own. Retry-After says when to ask again. One `sub` has 20 streams on a replica; the next is refused with `too-many-streams`. Those that nobody reads end within a minute. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    /** @description The limit of one replica: `"per-replica";q=100;w=1`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    events_feed: {
        parameters: {
            query?: {
                /** @description Events' names or full types, comma-separated. */
                types?: string[];
                /** @description Cities of which the data names any, comma-separated. */
                cities?: string[];
                /** @description A position: the `next` of the page before. */
                after?: number;
                /** @description Items a page. */
                limit?: number;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    events_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloudEventView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    events_chain: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    eventTypes_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeViewList"];
                };
            };
            400: components["responses"]["Invalid"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    eventTypes_schema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    notices_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of title and text, preferred among en, tr, bs; else English. */
                "Accept-Language"?: string;
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    notices_redeliver: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of title and text, preferred among en, tr, bs; else English. */
                "Accept-Language"?: string;
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    notices_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description An office: a city's id, or `secretariat`. Without it: one's own, or every office's. */
                office?: string;
                /** @description `true`: those not read yet; `false`: those read. */
                unread?: boolean;
                /** @description An event's name or full type. */
                kind?: string;
                /** @description Of one event. */
                event?: string;
                /** @description About one meeting. */
                meeting?: string;
            };
            header?: {
                /** @description The language of title and text, preferred among en, tr, bs; else English. */
                "Accept-Language"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    preferences_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                officeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    preferences_set: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. Required once it is there. */
                "If-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                officeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferenceBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            /** @description More requests a second than one `sub` has (without a good token: one address). Each replica of the gateway counts on its own. Retry-After says when to ask again. An address that is new to the office was asked to be confirmed too often today: `too-many-confirmations`. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    /** @description The limit of one replica: `"per-replica";q=100;w=1`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    signedAddresses_address: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                signed: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            /** @description A page: the address was not signed here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A page: the address does not count any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    signedAddresses_confirm: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                signed: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Invalid"];
            /** @description A page: the address was not signed here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A page: the address does not count any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    signedAddresses_unsubscription: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                signed: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            /** @description A page: the address was not signed here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A page: the address does not count any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    signedAddresses_unsubscribe: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                signed: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Invalid"];
            /** @description A page: the address was not signed here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description A page: the address does not count any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    mails_redeliver: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                mailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentMailView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentMailView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    mails_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description An office: a city's id, or `secretariat`. Without it: one's own, or every one's. */
                office?: string;
                state?: "queued" | "sent" | "failed" | "exhausted" | "bounced";
                /** @description An event's name, `Digest`, `Invitation` … */
                kind?: string;
                /** @description Those that were made then, and after. */
                since?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    mails_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                mailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentMailView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    subscriptions_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                state?: "active" | "failing" | "disabled" | "paused";
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    subscriptions_subscribe: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscribeBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    subscriptions_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    subscriptions_end: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. */
                "If-Match": string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    subscriptions_change: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. */
                "If-Match": string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSubscriptionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    subscriptions_rotate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateSecretBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    subscriptions_reactivate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    subscriptions_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    subscriptions_replay: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    subscriptions_ofSubscription: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description `exhausted`: what was given up. */
                state?: "pending" | "delivered" | "exhausted";
                /** @description Of one event, each time that it was to be delivered. */
                event?: string;
                /** @description `false`, of what was given up: what was never asked for again. */
                redelivered?: boolean;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    deliveries_redeliver: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    deliveries_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    disasterAlerts_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                state?: "raised" | "updated" | "ended" | "expired";
                /** @description One of those in danger. */
                city?: string;
                /** @description `true`: neither ended nor expired; `false`: the others. */
                running?: boolean;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisasterAlertViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    disasterAlerts_raise: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseAlertBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisasterAlertView"];
                };
            };
            /** @description Made */
            201: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisasterAlertView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            /** @description More requests a second than one `sub` has (without a good token: one address). Each replica of the gateway counts on its own. Retry-After says when to ask again. An office raises 5 alerts within an hour; the next is refused with `too-many-disaster-alerts`. */
            429: {
                headers: {
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    /** @description The limit of one replica: `"per-replica";q=100;w=1`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    disasterAlerts_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                alertId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisasterAlertView"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    disasterAlerts_update: {
        parameters: {
            query?: never;
            header: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description The ETag that the change starts from: a strong one, several, or `*`. */
                "If-Match": string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                alertId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAlertBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisasterAlertView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["MatchMissing"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    disasterAlerts_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                alertId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndAlertBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisasterAlertView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    disasterAlerts_acknowledge: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                alertId: string;
                officeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeAlertBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisasterAlertView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    disasterAlerts_cap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alertId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CAP 1.2. */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/cap+xml": string;
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    disasterAlerts_feed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFC 4287. */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    backlogs_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backlogs"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
        };
    };
    operations_list: {
        parameters: {
            query?: {
                /** @description Items a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                /** @description Whose keys; an unknown one is a 404. */
                service: "membership" | "meetings" | "working-groups" | "notifications";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedKeyViewPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    operations_redrive: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                /** @description Whose keys; an unknown one is a 404. */
                service: "membership" | "meetings" | "working-groups" | "notifications";
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedriveBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedrivenView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    operations_discard: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters. The same request under the same key is answered the same; another request to the same service is a 422. Each service keeps its own keys, so use a new one for every act. */
                "Idempotency-Key"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                /** @description Whose keys; an unknown one is a 404. */
                service: "membership" | "meetings" | "working-groups" | "notifications";
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    /** @description What has happened, to be sent as After-Position: `<topic>/<key>@<sequence>`. */
                    "Event-Position"?: string;
                    /** @description `true` when it was answered before. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedrivenView"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Refused"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["TooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    openData_catalogue: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A dcat:Catalog of members, meetings, decisions, visits, action-items, levels, figures, submissions, practices, programmes, stops, each as CSV and as JSON */
            200: {
                headers: {
                    /** @description Of the catalogue’s text. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    openData_file: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag one has. */
                "if-none-match"?: string;
                "x-forwarded-for": string;
            };
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": {
                        [key: string]: unknown;
                    }[];
                    "application/csvm+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    cities_overview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag one has. */
                "If-None-Match"?: string;
                /** @description Wait, up to 2 s, until these are known here: the Event-Position of one’s writes. */
                "After-Position"?: string;
            };
            path: {
                cityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Finds the request in the logs. */
                    "X-Correlation-Id"?: string;
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityOverview"];
                };
            };
            /** @description As you have it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["TooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
}
