/* Made by web/types.mjs from openapi.json. */
export interface paths {
    "/api/v1/my/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens within my reach, as server-sent events: ids and counts, never words. Goes on after `Last-Event-ID`.
         *     `beat` comes every ten seconds, `reload` when too much was missed, `end` before it closes.
         */
        get: operations["Streams_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Active persons (or those who left) by family name. */
        get: operations["People_list"];
        put?: never;
        /** Adds one person; many come by an import. Whose role is limited adds within their scope. */
        post: operations["People_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Legal entities, departments, job families, job titles and places that people are in. */
        get: operations["People_organisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is stated: `null` clears, absent leaves. `If-Match` guards against overwriting. */
        patch: operations["People_change"];
        trace?: never;
    };
    "/api/v1/people/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** They leave, at once or on their last day: logins, tokens and roles end, and nothing is deleted. */
        post: operations["People_depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/rehire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same person comes back, without the roles they had; also takes back a departure that is still to come. */
        post: operations["People_rehire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody's position was, by date, newest first; `on` asks for one date. */
        get: operations["People_positions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When somebody is or was away, the latest first; for HR alone. */
        get: operations["Absences_list"];
        put?: never;
        /** Records an absence: no nudge comes, claims and reviews go back, dates move by its days and 14 more. */
        post: operations["Absences_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/absences/{absenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Absences_remove"];
        options?: never;
        head?: never;
        patch: operations["Absences_change"];
        trace?: never;
    };
    "/api/v1/my/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own work week, shifts, exceptions and absences. */
        get: operations["Calendar_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/calendar/exceptions/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One's own hours of one day; none: not at work. */
        put: operations["Calendar_stateMine"];
        post?: never;
        delete: operations["Calendar_removeMine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/shift-exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exceptions to somebody's shifts, from a date on. */
        get: operations["Calendar_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/shift-exceptions/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Somebody's hours of one day; none: not at work. */
        put: operations["Calendar_state"];
        post?: never;
        delete: operations["Calendar_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absence-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Absences from CSV (`external_id,from,until`), all or nothing. */
        post: operations["CalendarImport_absences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shift-exception-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exceptions to shifts from CSV (`external_id,date,from,until`; without hours: not at work), all or nothing. */
        post: operations["CalendarImport_exceptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people-mapping-guesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a CSV file looks like, and which mapping probably reads it; nothing is stored. */
        post: operations["Mappings_guess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people-mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kept mappings, by name. */
        get: operations["Mappings_list"];
        put?: never;
        /** Keeps a mapping under its name. */
        post: operations["Mappings_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people-mappings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mappings_one"];
        put: operations["Mappings_change"];
        post?: never;
        delete: operations["Mappings_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports that ran or run by themselves, the latest first. */
        get: operations["PeopleImport_list"];
        put?: never;
        /**
         * People from CSV files, all or nothing: part `mapping` is JSON, the other parts are the files it names. With
         *     `wait=false` it runs by itself, and the reply says under which id.
         */
        post: operations["PeopleImport_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is, or how it ended. */
        get: operations["PeopleImport_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people-imports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops an import that is not applied yet; nothing of it is. */
        post: operations["PeopleImport_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GroupRoles_list"];
        put?: never;
        /** States a role for a group, in place of what was stated before; it counts from each member's next sign-in. */
        post: operations["GroupRoles_state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends it at once, for everybody who holds the role by it. */
        delete: operations["GroupRoles_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes an invitation, which is shown only now; for somebody who has a password, a reset. Former links end. */
        post: operations["Links_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whose link it is. */
        post: operations["Links_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link-acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uses a link: sets the password, signs in, and ends every other login of that person. */
        post: operations["Links_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/first-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the first administrator with the code that the start printed. */
        post: operations["Links_first"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/logins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open logins, the last used first. */
        get: operations["Logins_list"];
        put?: never;
        post?: never;
        /** Signs out everywhere but here. */
        delete: operations["Logins_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/logins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out one browser. */
        delete: operations["Logins_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oidc/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sends a browser to the provider. */
        get: operations["Oidc_begin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Takes a browser back from the provider and signs it in. */
        get: operations["Oidc_finish"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oidc/backchannel-logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The provider says that somebody signed out there (OpenID Connect Back-Channel Logout 1.0). */
        post: operations["Oidc_signedOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles held now and before. */
        get: operations["Roles_list"];
        put?: never;
        /** Grants a role; holding it already changes nothing. Nobody changes their own roles. */
        post: operations["Roles_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a role at once. */
        delete: operations["Roles_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ways-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ways in that this installation has. */
        get: operations["SignIn_ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the demo offers to be; 404 outside demo mode. */
        get: operations["SignIn_demoPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/logins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in (demo) and sets the login cookie. */
        post: operations["SignIn_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-logins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with a password and sets the login cookie. */
        post: operations["SignIn_openByPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes one's own password; every other login ends. */
        put: operations["SignIn_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/logins/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out: the login ends on the server at once. */
        delete: operations["SignIn_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignIn_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own tokens, the newest first. */
        get: operations["Tokens_mine"];
        put?: never;
        /** Issues a token that acts as oneself; it is shown only now. */
        post: operations["Tokens_issueMine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a token at once. */
        delete: operations["Tokens_revokeMine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every service's token, the newest first. */
        get: operations["Tokens_services"];
        put?: never;
        /** Issues a token for a service, which acts by the roles of who issued it; it is shown only now. */
        post: operations["Tokens_issueService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a service's token at once. */
        delete: operations["Tokens_revokeService"];
        options?: never;
        head?: never;
        /** Sets how many requests a minute a service may make. */
        patch: operations["Tokens_limit"];
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Active persons by family name: ways in, last sign-in, open logins, tokens and roles. */
        get: operations["Accounts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Accounts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/logins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs somebody out everywhere, at once. */
        delete: operations["Accounts_endLogins"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes every personal token of somebody, at once. */
        delete: operations["Accounts_endTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/ways-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one signs in oneself. */
        get: operations["Accounts_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company-sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CompanySignIn_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company-sign-in/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the provider now; an answer is 200 either way. */
        post: operations["CompanySignIn_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles held now, by role and family name. */
        get: operations["Holders_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Legal entities, and what may be seen of their people. */
        get: operations["Council_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The data, the purposes and the committed matrix. */
        get: operations["Council_definitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tightens at once; a change that lets anything out waits for a second person, one of the two with the council role. */
        post: operations["Council_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-changes/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Council_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-changes/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Council_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Audiences, newest first; of their members those within the reader's scope are counted. */
        get: operations["Audiences_list"];
        put?: never;
        /** Makes an audience; whose role is limited makes one that reaches nobody beyond their scope. */
        post: operations["Audiences_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audiences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audiences_one"];
        /** Changes names and rule; members follow at once. Whose role is limited changes what keeps to their scope. */
        put: operations["Audiences_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audiences/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members, by family name. */
        get: operations["Audiences_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audience-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whom a rule would reach now, and who would enter and leave an audience that had it; nothing is stored. For whoever
         *     may state it the sentence is that of the rule as it would be kept.
         */
        post: operations["Audiences_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audience-attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a rule may ask for, with the values there are. */
        get: operations["Membership_askable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audiences/{id}/people/{personId}/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a person belongs to an audience, or does not: the rule's tree with the person's values. */
        get: operations["Membership_reasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/audiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audiences one belongs to. */
        get: operations["Membership_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/audiences/{id}/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why one belongs to an audience, or does not. */
        get: operations["Membership_myReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a list of up to 100,000 people for an act on many: personnel numbers or e-mail addresses, as pasted text (by
         *     line, comma or semicolon) or as CSV with a column that is headed so. It is kept for a few days.
         */
        post: operations["PeopleLists_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A list of one's own. */
        get: operations["PeopleLists_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Networks channels may be on; everybody names them: their own accounts, a handle they ask for. */
        get: operations["Networks_list"];
        put?: never;
        post: operations["Networks_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Renames a network, or states its limit of text anew. */
        put: operations["Networks_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Channels by code. */
        get: operations["Channels_list"];
        put?: never;
        post: operations["Channels_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Channels I publish on or answer for. */
        get: operations["Channels_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For whoever may read channels, and for those who publish there or answer for it. */
        get: operations["Channels_one"];
        /** Restates a channel; `If-Match` guards against overwriting. */
        put: operations["Channels_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/publishers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Present publishers by external id. */
        get: operations["Publishers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/publishers/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Registers a publisher; one who is already changes nothing. */
        put: operations["Publishers_register"];
        post?: never;
        /** Ends a registration; one that is not there changes nothing. */
        delete: operations["Publishers_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who answers for a channel. */
        get: operations["Departures_owners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/owners/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Departures_own"];
        post?: never;
        delete: operations["Departures_disown"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departure-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leavers whose roles on networks are still to be removed: of channels one owns, or of all for leads. */
        get: operations["Departures_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departure-tasks/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms that the leaver's roles on the network are removed. */
        post: operations["Departures_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklist-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChecklistItems_list"];
        put?: never;
        post: operations["ChecklistItems_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklist-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Asks it no longer; who ticked it when stays on record. */
        delete: operations["ChecklistItems_retire"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChannelChecklists_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/checklist/ticks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that an item is seen to; who and when is kept. */
        post: operations["ChannelChecklists_tick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/checklist/ticks/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ChannelChecklists_untick"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Goals by code, for everybody: drafts name them. */
        get: operations["Goals_list"];
        put?: never;
        post: operations["Goals_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Goals_one"];
        /** Restates a goal; `If-Match` guards against overwriting. */
        put: operations["Goals_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outcome-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a CSV file with the columns goal (its code), date, quantity and reference: all rows or none. */
        post: operations["Outcomes_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outcomes of a goal, latest first. */
        get: operations["Outcomes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/question-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads a file of GIFT, Aiken or Moodle's XML into questions; what Obi cannot ask is named with its line. Nothing is stored. */
        post: operations["Questions_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions of the bank with their keys, for authors; the newest first. */
        get: operations["Bank_page"];
        put?: never;
        /** Puts a question into the bank. */
        post: operations["Bank_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-questions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bank_one"];
        /** States a question anew: another revision. What drew it keeps the one it drew. */
        put: operations["Bank_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-questions/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it said before, the latest first. */
        get: operations["Bank_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-questions/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retires a question: nothing draws it from then on. */
        post: operations["Bank_retire"];
        /** Brings a retired question back. */
        delete: operations["Bank_restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tags there are, and on how many active questions. */
        get: operations["Bank_tags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a file of GIFT, Aiken or Moodle's XML into the bank, all of it or what Obi can ask of it. */
        post: operations["Bank_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-questions.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The questions that are looked for, in Moodle's XML. */
        get: operations["Bank_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quizzes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A quiz, and how the caller did at it so far. */
        get: operations["Quizzes_quiz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quizzes/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a quiz asks of its own with the keys, and what it draws from the bank; for authors. */
        get: operations["Quizzes_questions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quizzes/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts an attempt, or answers the open one: drawn, shuffled questions without keys. */
        post: operations["Quizzes_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quiz-attempts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own attempt. */
        get: operations["Quizzes_attempt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quiz-attempts/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits an attempt, once; submitted again, it answers the same result. */
        post: operations["Quizzes_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quizzes/{id}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an attempt would ask, for authors: no attempt is begun, and nothing is kept. */
        post: operations["QuizPreviews_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quizzes/{id}/preview-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks answers to such a look, and keeps none of them. */
        post: operations["QuizPreviews_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quizzes/{id}/stopped-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did not pass and has no attempt left. */
        get: operations["AttemptGrants_stopped"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quizzes/{id}/attempt-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grants somebody one more attempt, at once. */
        post: operations["AttemptGrants_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quizzes/{id}/difficulty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How hard the questions of a quiz are, by first attempts. */
        get: operations["Difficulty_quiz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bank-questions/{id}/difficulty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How hard a revision of a question of the bank is, over all quizzes that drew it; no item when none did. */
        get: operations["Difficulty_bankQuestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents by code, with the edition in force and whether the caller acknowledged it. */
        get: operations["Documents_documents"];
        put?: never;
        post: operations["Documents_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Documents_one"];
        /** Restates audience, owner, grace and clocks; `If-Match` guards against overwriting. Published editions keep theirs. */
        put: operations["Documents_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-documents/{id}/clause-owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who owns the document and the clauses of its newest edition, a draft included. */
        get: operations["Documents_owners"];
        /** Says who owns clauses, by number. */
        put: operations["Documents_own"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-documents/{id}/edition-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What Markdown would become as the next edition: each clause with how it was matched. Nothing is kept. */
        post: operations["Writing_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Writes a draft anew, clause by clause; `If-Match` guards against overwriting. Approvals of it are void. */
        put: operations["Writing_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}/quiz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The quiz of an edition with its keys, as it was stated. */
        get: operations["Writing_asked"];
        /** States the quiz that comes before a draft's acknowledgement. */
        put: operations["Writing_ask"];
        post?: never;
        delete: operations["Writing_askNothing"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Word by word against another edition of the document. */
        get: operations["Writing_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}/wave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far asking everybody whom the edition concerns has come. */
        get: operations["Writing_wave"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-documents/{id}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Editions, newest first; drafts for authors only. */
        get: operations["Rules_editions"];
        put?: never;
        /** Makes the next edition from Markdown per language, compared with the published one before it. */
        post: operations["Rules_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An edition with its clauses; a draft for authors only. */
        get: operations["Rules_edition"];
        put?: never;
        post?: never;
        /** Discards a draft. */
        delete: operations["Rules_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says which changes of a draft are editorial; the others are material. */
        put: operations["Rules_declare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes a draft, in force now or later; it never changes again. */
        post: operations["Rules_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** "I have read and understood": of the edition in force, once; repeated, it answers the same receipt. */
        post: operations["Rules_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My acknowledgements, latest first, each with its receipt. */
        get: operations["Receipts_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/acknowledgements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Receipts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rounds in which everybody may comment now. */
        get: operations["Consultations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}/consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft with its comments and approvals, for everybody in an open round and else for those concerned. */
        get: operations["Consultations_one"];
        put?: never;
        /** Opens a round of comments on a draft. */
        post: operations["Consultations_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}/consultation/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consultations_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comments on a clause, while the round is open. */
        post: operations["Consultations_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultation-comments/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a comment: owners of the clause, and whoever commented. */
        post: operations["Consultations_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultation-comments/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what becomes of a comment, once: owners of the clause. */
        post: operations["Consultations_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-documents/{id}/approvers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has to approve every edition of a document. */
        get: operations["Consultations_named"];
        /** Names who has to approve every edition of a document. */
        put: operations["Consultations_name"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}/approval-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the named approvers to look at the draft as it is. */
        post: operations["Consultations_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves a draft as it is at this version (`If-Match`); a draft that changes asks again. */
        post: operations["Consultations_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words in a draft so broad that they chill protected speech, each with why, a better way and the source. */
        get: operations["Consultations_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proofs_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-proof-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many had acknowledged, and how many had not, whatever state is asked about. */
        get: operations["Proofs_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-proofs.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As CSV; cells that a spreadsheet would take for a formula open with an apostrophe. */
        get: operations["Proofs_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-proofs.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a workbook of Excel. */
        get: operations["Proofs_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-proofs.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed, for `obi evidence verify`. */
        get: operations["Proofs_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proof-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys that ever signed proofs, for everybody: kept beside a proof they let anybody check it offline. */
        get: operations["Proofs_published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Media that lessons may show, the newest first. */
        get: operations["Media_page"];
        put?: never;
        /** Takes a picture, sound or film: multipart with one `file`. What it is follows from its bytes. */
        post: operations["Media_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is said about it: for authors, and for whoever learns with it. */
        get: operations["Media_one"];
        /** States its name, what there is to see, and its transcript. */
        put: operations["Media_describe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{id}/captions/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its captions in a language, in WebVTT. */
        get: operations["MediaContent_captions"];
        /** States captions in a language, in WebVTT; every fault is named with its line. */
        put: operations["Media_caption"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the choice of authors; lessons that show it go on showing it. */
        post: operations["Media_retire"];
        /** Offers it again. */
        delete: operations["Media_restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its bytes, or a range of them. They never change, so a browser keeps them for a year. */
        get: operations["MediaContent_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/belts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The belt ladder, lowest first. */
        get: operations["Curricula_belts"];
        put?: never;
        /** Adds a belt on top, or right above another; holders keep what they hold. */
        post: operations["Curricula_addBelt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/belts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Calls or draws a belt otherwise; its code, rank and holders stay. */
        patch: operations["Curricula_restyleBelt"];
        trace?: never;
    };
    "/api/v1/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tracks by code, with their newest published edition; authors see drafts too. */
        get: operations["Curricula_tracks"];
        put?: never;
        /** Makes a track with its modules: a draft of its first edition. */
        post: operations["Curricula_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracks/{id}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the next draft of a track, a copy of its newest edition. */
        post: operations["Curricula_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track-editions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An edition with its modules; a draft for authors only. */
        get: operations["Curricula_edition"];
        /** States a draft anew. */
        put: operations["Curricula_edit"];
        post?: never;
        /** Discards a draft. */
        delete: operations["Curricula_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track-editions/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes a draft; it never changes again. Refused while its stated minutes are below its minimum, and where it would
         *     leave somebody with a date they cannot meet. Those on earlier editions stay there unless the body says otherwise.
         */
        post: operations["Curricula_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/modules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A module with its body in every language. */
        get: operations["Curricula_module"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lesson-splits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Splits a long Markdown text at its headings into lessons of at most 240 seconds. Nothing is stored. */
        post: operations["Curricula_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What modules of a kind may be made of, newest first: for authors of tracks. */
        get: operations["Materials_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracks/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a track of another's newest edition, under another code: a draft of its first edition. */
        post: operations["TrackFiles_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track-editions/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An edition as one file: lessons, questions with their keys, order and choices. */
        get: operations["TrackFiles_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a track of such a file: a draft of its first edition. Faults are named at their places in the file. */
        post: operations["TrackFiles_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assignments with the people they reach now, the latest first. */
        get: operations["Assignments_list"];
        put?: never;
        /** Assigns a belt or a track to an audience; those there now are enrolled in the same act. */
        post: operations["Assignments_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an assignment: who started may go on, who did not is withdrawn. */
        post: operations["Assignments_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignment-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts whom an assignment would enrol, and says who holds the belt already. */
        post: operations["Assignments_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My tracks with their modules, minutes, dates and why I am on them; and the belts I hold. */
        get: operations["MyTraining_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enrols oneself on the latest edition of a track. */
        post: operations["MyTraining_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/studies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a module for study; a study open elsewhere ends. */
        post: operations["MyTraining_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/studies/{id}/beats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A beat while the page is in view; the server's clock says what it credits. */
        post: operations["MyTraining_beat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/study-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When I am asked whether I am there, as I wish it. */
        get: operations["MyTraining_setting"];
        put: operations["MyTraining_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/modules/{moduleId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Completes a lesson. */
        post: operations["MyTraining_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Prior learning proposed for recognition, the latest first. */
        get: operations["Recognitions_list"];
        put?: never;
        /** Proposes prior learning of somebody else for recognition. */
        post: operations["Recognitions_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms it, as another person than its proposer: the belt is awarded at once. */
        post: operations["Recognitions_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses it, as another person than its proposer. */
        post: operations["Recognitions_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/awards/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a belt of mine stands on. */
        get: operations["AwardActs_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/excuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Later dates and waivers that I have been granted, with by whom and why. */
        get: operations["AwardActs_myExcuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person's belts and enrolments, with what may be decided about them. */
        get: operations["AwardActs_ofPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/awards/{awardId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an award of a person stands on. */
        get: operations["AwardActs_ofAward"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a belt back, at once; never one's own. */
        post: operations["AwardActs_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives one enrolment a later date; never one's own. */
        post: operations["AwardActs_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Waives a module, or the date, of one enrolment; never one's own. */
        post: operations["AwardActs_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/excuses/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back an extension or a waiver; an award it led to stays. */
        post: operations["AwardActs_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracks/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From when on a belt of this track may be renewed, and for how long it counts after its time. */
        get: operations["Terms_read"];
        /** States it; belts held already keep the grace they were given with. */
        put: operations["Terms_state"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/late-training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is late, at risk, or would be were they not away: the earliest date first. */
        get: operations["Late_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/late-training-teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many persons of each team are late, at risk or away, as works-council mode lets it be seen. */
        get: operations["Late_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/late-training-looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks again at whoever may have worked since they came to be at risk, so that the counts are of now. */
        post: operations["Late_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/late-training.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole list as CSV; cells that a spreadsheet would take for a formula open with an apostrophe. */
        get: operations["Late_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/late-training.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a workbook of Excel, its headings in the reader's language. */
        get: operations["Late_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training-reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reminds who is late or at risk: each person once a day at most, and nobody who is away. */
        post: operations["Reminders_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Persons and tracks: state, date, late; the earliest date first. */
        get: operations["Report_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training-report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole report as CSV; cells that a spreadsheet would take for a formula open with an apostrophe. */
        get: operations["Report_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training-report.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a workbook of Excel, its headings in the reader's language. */
        get: operations["Report_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many are how far on a track, by legal entity and department, as works-council mode lets it be seen. */
        get: operations["Report_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training-proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrainingProofs_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training-proof-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many held it then and how many not, whatever state is asked about. */
        get: operations["TrainingProofs_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training-proofs.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As CSV; cells that a spreadsheet would take for a formula open with an apostrophe. */
        get: operations["TrainingProofs_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training-proofs.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As a workbook of Excel. */
        get: operations["TrainingProofs_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training-proofs.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed, for `obi evidence verify`. */
        get: operations["TrainingProofs_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolment-move-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who would be changed, who not and why; nothing is done. */
        post: operations["Moves_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolment-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest first, each with how far it has come. */
        get: operations["Moves_list"];
        put?: never;
        /** Acts; the worker does it, part by part. */
        post: operations["Moves_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolment-moves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Moves_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolment-moves/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each enrolment. */
        get: operations["Moves_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolment-moves/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops it: what was done stays, until it is undone. */
        post: operations["Moves_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolment-moves/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back exactly what it changed, within the hour; whoever has acted since is left, and listed. */
        post: operations["Moves_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/training-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What HR changed of one's own training, and why. */
        get: operations["Moves_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track-editions/{id}/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What publishing the edition so would mean for whoever is on an earlier one: counts, and each person by name. */
        get: operations["EditionEffects_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track-editions/{id}/effects.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for everybody, as CSV. */
        get: operations["EditionEffects_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track-editions/{id}/succession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was decided with the publication, and how far it is done. */
        get: operations["EditionEffects_succession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/job-families": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Job families of the directory and of the map. */
        get: operations["Duties_families"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Duties by job family and place. */
        get: operations["Duties_list"];
        put?: never;
        post: operations["Duties_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Duties_change"];
        post?: never;
        delete: operations["Duties_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the duties of one's own job family are in public. */
        get: operations["Duties_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/belt-requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which belt a promotion asks, by job family and grade. */
        get: operations["Readiness_requirements"];
        put?: never;
        post: operations["Readiness_require"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/belt-requirements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Readiness_dropRequirement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readiness-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Legal entities, and where readiness is approved. */
        get: operations["Readiness_approvals"];
        put?: never;
        /** Approves readiness for a legal entity: the works council, or an administrator where there is none. */
        post: operations["Readiness_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readiness-approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends an approval; what was shared ends with it. */
        delete: operations["Readiness_endApproval"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own readiness for the next grade. */
        get: operations["Readiness_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/readiness/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Shows one's readiness to one's present manager, or to nobody. */
        put: operations["Readiness_share"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/team/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a manager reads of their team: counts, and whoever shared. */
        get: operations["Readiness_team"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Packages, newest first. */
        get: operations["Packages_list"];
        put?: never;
        /** Uploads a SCORM package: a ZIP archive as the whole body. Refused with the place of each fault; then nothing is kept. */
        post: operations["Packages_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Packages_one"];
        /** Names the package, and says whether its own word about completion counts. */
        put: operations["Packages_change"];
        post?: never;
        /** Removes a package that no track names and nobody has played. */
        delete: operations["Packages_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/package-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a package of one's training where it was left, at an address signed for oneself. */
        post: operations["Attempts_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/package-attempts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far one's attempt is: what is lacking changes with the time studied, too. */
        get: operations["Attempts_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/package-attempts/{id}/commits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps what a part says, in its turn. What it says of completion counts only where its author trusts it. */
        post: operations["Attempts_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/package-attempts/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Completes the package's module, when nothing is lacking. */
        post: operations["Attempts_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packages/{id}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A look at a package, without an attempt: nothing is kept. */
        post: operations["Attempts_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track-editions/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An edition as one archive: its file, and what its lessons show and its modules play, each with its SHA-256. */
        get: operations["Archives_archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/track-archive-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a track of such an archive, as the whole body: a draft of its first edition. It is read to its end and judged
         *     before anything is kept; faults are named with their places, and then nothing is.
         */
        post: operations["Archives_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/acting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether I act in public. */
        get: operations["Acting_mine"];
        /** Opts out of acting in public, or in again; free at any time, and told to nobody. */
        put: operations["Acting_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/permits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I may do, where, and what the next step asks. */
        get: operations["Permits_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/permits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a person may do, now or recomputed for an instant. */
        get: operations["Permits_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permit-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The permit table, for everybody: what opens what is no secret. */
        get: operations["PermitTable_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suspensions of a person, latest first. */
        get: operations["Suspensions_list"];
        put?: never;
        /** Puts a person's permits on hold; never one's own. */
        post: operations["Suspensions_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suspensions/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a suspension before its time; never one's own. */
        post: operations["Suspensions_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Impacts_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}/impact/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each of them, by external id. */
        get: operations["Impacts_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules-editions/{id}/impact.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of them as CSV; cells that a spreadsheet would take for a formula open with an apostrophe. */
        get: operations["Impacts_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/moratoria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Moratoria that hold or are planned, with their reasons, for everybody. */
        get: operations["Moratoria_list"];
        put?: never;
        /** Starts one at once, or plans it: anybody who may moderate, alone. */
        post: operations["Moratoria_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/past-moratoria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Moratoria that are over, the last one first, with who started and ended them: for whoever may moderate, and for auditors. */
        get: operations["Moratoria_past"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/moratoria/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that it may end; it ends with a second person's word. */
        post: operations["Moratoria_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suspensions of my permits, and what became of my appeals. */
        get: operations["Appeals_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/suspensions/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Against the suspension of my own permits, once; somebody else than who suspended me decides. */
        post: operations["Appeals_lodge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suspensions that hold or are planned, and appeals that wait, the latest first. */
        get: operations["Appeals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suspensions/{id}/appeal-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** As neither the person nor who suspended them; the outcome is told to the person with its reason. */
        post: operations["Appeals_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/handles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own branded handles in every state, and whether one may use one now. */
        get: operations["Handles_mine"];
        put?: never;
        /** Asks for one: whoever holds the permit. */
        post: operations["Handles_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/handles/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Handles_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/handles/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Its holder says that it is used. */
        post: operations["Handles_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/handles/{id}/giving-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Its holder gives it up, today. */
        post: operations["Handles_giveUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Branded handles within the lead's scope; what is asked for comes in turn. */
        get: operations["Handles_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handles/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Handles_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handles/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Handles_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handles/{id}/sunset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a handle today or on a day ahead. */
        post: operations["Handles_sunset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/network-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NetworkRoles_list"];
        put?: never;
        /** Says who holds which role there; another role of the same person takes the former's place. */
        post: operations["NetworkRoles_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/network-roles/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that all of them are still as they stand here. */
        post: operations["NetworkRoles_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/network-roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Says that somebody holds the role no longer. */
        delete: operations["NetworkRoles_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/network-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roles that one holds oneself on the networks of our channels. */
        get: operations["NetworkRoles_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnAccounts_list"];
        put?: never;
        post: operations["OwnAccounts_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes it back; nothing of it stays. */
        delete: operations["OwnAccounts_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/checklists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnChecklists_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/checklists/{id}/ticks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnChecklists_tick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/checklists/{id}/ticks/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnChecklists_untick"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/asks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I asked, what moved last first. */
        get: operations["Asks_mine"];
        put?: never;
        /** Asks the desk: anybody, without a belt. Only whoever asks and the desk read it; it counts in no record. */
        post: operations["Asks_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/asks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Asks_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/asks/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** More words of mine: it waits for the desk again. */
        post: operations["Asks_more"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/asks/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I need no more. */
        post: operations["Asks_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For the desk: what waits, by when the answer is owed; the rest by what moved last. */
        get: operations["Asks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Asks_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asks/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers, standing on clauses in force; never one's own. */
        post: operations["Asks_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clause-examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions that were asked and answered, below the clauses of a document. */
        get: operations["Examples_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asks/{id}/examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes what was answered as an example, in words that tell nothing of whoever asked; nothing leads back to them. */
        post: operations["Examples_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clause-examples/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Examples_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permit-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes proposed and decided, the latest first. */
        get: operations["Proposals_list"];
        put?: never;
        /** Proposes a whole table; nothing changes before another person approves. */
        post: operations["Proposals_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permit-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposals_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permit-changes/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** As another person than who proposed it: the table changes at once, or on its date. */
        post: operations["Proposals_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permit-changes/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** As another person than who proposed it, with the reason. */
        post: operations["Proposals_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permit-changes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back what one proposed. */
        post: operations["Proposals_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permit-table-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many people a table would open or close each capability for, and where; changes nothing. */
        post: operations["Effects_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permit-table-previews/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who they are, by external id. */
        post: operations["Effects_previewPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permit-changes/{id}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a proposed change would do as things stand now. */
        get: operations["Effects_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permit-changes/{id}/effect/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Effects_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permit-changes/{id}/effect.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of them as CSV; cells that a spreadsheet would take for a formula open with an apostrophe. */
        get: operations["Effects_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sessions within one's scope, the latest added first. */
        get: operations["Sessions_list"];
        put?: never;
        post: operations["Sessions_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions_one"];
        /** Restates a session; `If-Match` guards against overwriting. */
        put: operations["Sessions_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/sittings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its latest hundred dates, those farthest ahead first. */
        get: operations["Sessions_dates"];
        put?: never;
        /** Plans a date. */
        post: operations["Sessions_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sittings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sittings_one"];
        /** Restates a date; whoever has a place is told of another time or place, with the reason. */
        put: operations["Sessions_move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sittings/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls a date off; whoever has a place is told, with the reason. */
        post: operations["Sessions_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/hosted-sittings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dates that I host: ahead, and of the last thirty days. */
        get: operations["Sittings_hosted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sittings/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has a place, who waits, and who was there. */
        get: operations["Sittings_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sittings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Marks who was there, or undoes it: what was credited and completed by a mark stays. */
        put: operations["Sittings_mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sittings/{id}/attendance-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The code to show in the room, while its doors are open. */
        get: operations["Sittings_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/sittings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MySittings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/sittings/{id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a place, or one in the line when it is full. */
        post: operations["MySittings_take"];
        /** Gives it back; whoever is next has it at once. */
        delete: operations["MySittings_giveBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/sittings/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The date as a file for one's calendar; a later one takes the place of an earlier one there. */
        get: operations["MySittings_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/sittings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By the code that is shown in the room now. */
        post: operations["MySittings_attend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest added first. */
        get: operations["Practices_list"];
        put?: never;
        post: operations["Practices_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Practices_one"];
        /** Restates a practice; what was submitted before is marked by the rubric of then. */
        put: operations["Practices_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/practices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyPractices_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/practices/{id}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps words that nobody else reads, over the version they were written on (`If-Match`; 0 for the first). */
        put: operations["MyPractices_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/practices/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits the words as they were kept. */
        post: operations["MyPractices_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice-submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Without the permit there are none, and what is missing. */
        get: operations["Marking_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice-submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Marking_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice-submissions/{id}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps others from reading it for an hour. */
        post: operations["Marking_take"];
        delete: operations["Marking_putBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice-submissions/{id}/marking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks each criterion and decides; once. */
        post: operations["Marking_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice-submissions/{id}/further-attempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One attempt more for somebody who has used theirs up. */
        post: operations["Marking_allow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My awards, the latest first; also those that ended or were revoked. */
        get: operations["Awards_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/awards/{id}/credential.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An award of mine as a signed Open Badge 3.0. */
        get: operations["Awards_credential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issuer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who issues Open Badges here, with the keys that verifiers ask for. */
        get: operations["Awards_issuer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credential-status-lists/{list}/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A signed status list: which Open Badges were revoked, or have a newer one (`refresh`). It names nobody. */
        get: operations["Awards_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/badges/{badge}.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An image of the highest belt of a person, named by external id or badge id; an empty image where there is none. */
        get: operations["Badges_image"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/badges/{badge}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for programs. */
        get: operations["Badges_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/badge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Badges_mine"];
        /** Shows one's badge, or hides it. */
        put: operations["Badges_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/badge.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own badge as it would look, shown or not. */
        get: operations["Badges_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/badge-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In which legal entities badges are shown, and who settled it. */
        get: operations["Badges_settings"];
        /** Settles it for a legal entity that lies within one's scope as a whole. */
        put: operations["Badges_settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/awards/{id}/certificate.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate of an award of mine. */
        get: operations["Certificates_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{id}/certificate.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Somebody's, for HR and auditors. */
        get: operations["Certificates_somebodys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/award-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the award that a certificate names still stands; whose it is, only the certificate says. */
        get: operations["Certificates_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is in force and reaches one, the latest approved first, with whether one may share it. */
        get: operations["Content_library"];
        put?: never;
        /** Suggests content; a lead approves it. */
        post: operations["Content_suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one suggested or looks after, in every state. */
        get: operations["Content_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content-desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Content within the lead's scope: what waits for a decision, or is in another state. */
        get: operations["Content_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One item: what reaches one, or what one keeps or decides on. */
        get: operations["Content_one"];
        /** New words, which wait for approval; what was approved stays in force meanwhile. */
        put: operations["Content_restate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves what somebody else said; asks for the permit to review at its risk. */
        post: operations["Content_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Content_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the library for good: who keeps it, or a lead. */
        post: operations["Content_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Topics by code. */
        get: operations["Topics_list"];
        put?: never;
        post: operations["Topics_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topic-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every topic by its name, for stating how far a lead's role reaches. */
        get: operations["Topics_names"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Topics_one"];
        /** A changed risk counts at once; changed keywords for what arrives from now on. */
        put: operations["Topics_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Topics_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{id}/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives the topic to a person. */
        put: operations["Topics_give"];
        post?: never;
        delete: operations["Topics_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The topics I have, and those I may choose. */
        get: operations["Topics_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Topics_choose"];
        post?: never;
        delete: operations["Topics_unchoose"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/service-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a channel is open, and how soon it answers. */
        get: operations["ServiceTerms_one"];
        /** States it anew; what waits is dated anew. `If-Match` guards against overwriting. */
        put: operations["ServiceTerms_state"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holiday-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Countries whose holidays are known; with a country: its regions that have holidays of their own. */
        get: operations["ServiceTerms_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Matters_list"];
        put?: never;
        post: operations["Matters_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Matters_one"];
        /** Changed phrases count for what arrives from now on, and for what is routed again. */
        put: operations["Matters_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{id}/owners/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Names somebody who hears of it at once. */
        put: operations["Matters_name"];
        post?: never;
        delete: operations["Matters_unname"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An interaction with its conversation, and what I may do about it. */
        get: operations["Feed_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interactions/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it on for thirty minutes; by its holder: for thirty more. */
        post: operations["Feed_claim"];
        /** Gives it back; a lead may take it from its holder. */
        delete: operations["Feed_release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interactions/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Its holder says what became of it. */
        post: operations["Feed_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interactions/{id}/goal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Its holder, or a lead, names the goal it serves. */
        put: operations["Feed_serve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interactions/{id}/topics/{topicId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A lead puts it under a topic; rules don't take that back. */
        put: operations["Feed_putUnder"];
        post?: never;
        /** A lead takes it from under a topic. */
        delete: operations["Feed_takeFrom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My live feed: what waits under my topics as far as my permits reach and in languages I read, and what I hold. A page
         *     may be shorter than asked for and still have a next one.
         */
        get: operations["Live_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feed/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** I have read all that arrived until then. */
        put: operations["Live_readUntil"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interactions/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** I have opened it. */
        put: operations["Live_readOne"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unrouted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What no rule knew a topic for, oldest first. */
        get: operations["Live_unrouted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topic-reroutings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Routes everything that is not done by the present rules. */
        post: operations["Routing_reroute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is open and mine to see to, newest first. */
        get: operations["Alerts_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read it: nobody else is nudged, and it does not escalate. */
        post: operations["Alerts_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It has been seen to, or was none. */
        post: operations["Alerts_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes in interactions: a JSON batch, or a stream of JSON lines. Each item is answered on its own; what is right of a
         *     batch is kept. A stream is answered by a line for each line.
         */
        post: operations["Intake_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interaction-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Imports a CSV file, all of it or nothing: multipart with `mapping` (JSON) before `file`, or the file alone as
         *     text/csv with the name of a committed mapping. At most 200 MB; a larger one is sent in parts.
         */
        post: operations["Imports_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest update of my department, with what came under my own topics. */
        get: operations["Updates_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My department's updates, newest first. */
        get: operations["Updates_past"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/updates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An update of my department, as it concerns me. */
        get: operations["Updates_mineOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/updates/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I begin to read. */
        post: operations["Updates_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/updates/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read it: the time since I opened it is credited, up to four minutes, once. */
        post: operations["Updates_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Updates, newest week first, by department. */
        get: operations["Updates_list"];
        put?: never;
        /** Makes this week's updates now, and completes those that have room. */
        post: operations["Updates_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/updates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Updates_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/updates/{id}/items/{interactionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Pins, removes or adds an interaction, says what we learnt from it or what changed. */
        put: operations["Updates_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sources_list"];
        put?: never;
        /** Adds a source; its secret is shown only now. */
        post: operations["Sources_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new secret, shown only now; the one before counts for another day. */
        post: operations["Sources_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pauses a source, lets it go on, or ends it for good. */
        post: operations["Sources_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a signed message (Standard Webhooks: `webhook-id`, `webhook-timestamp`, `webhook-signature`, within five
         *     minutes) with interactions as `POST /interactions` takes them; the channel is the source's. Senders may repeat it.
         */
        post: operations["Deliveries_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snippets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By title: what is kept, what one proposed or looks after, and what is proposed within a lead's scope. */
        get: operations["Snippets_list"];
        put?: never;
        /** Proposes words; asks for the permit to reply. */
        post: operations["Snippets_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snippets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Snippets_one"];
        /** Rewords it: a lead, its owner, or who proposed it while nobody has kept it. */
        put: operations["Snippets_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snippets/{id}/keeping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A lead keeps it, until a day, with an owner; again for a later day. */
        post: operations["Snippets_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snippets/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is offered no more. */
        post: operations["Snippets_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snippets/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A reply was begun with it; who did is not kept. */
        post: operations["Snippets_use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interactions/{id}/snippets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What its holder may begin their reply from, the nearest first. */
        get: operations["Snippets_offered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triage/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Channels and topics within the lead's scope, as they stand: those that are late first. */
        get: operations["Triage_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triage/interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is not done, by the time it is owed, then by arrival. */
        get: operations["Triage_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triage/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many a filter chooses. */
        get: operations["Triage_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triage/bulk-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lead's own bulk acts, the latest first. */
        get: operations["Triage_own"];
        put?: never;
        /** Does it to all at once up to a thousand; beyond that step by step, which the reply's id follows. */
        post: operations["Triage_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triage/bulk-acts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Triage_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triage/bulk-acts/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops it: what is done stays done. */
        post: operations["Triage_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triage/bulk-acts/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it back, as far as what it did still stands. */
        post: operations["Triage_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triage/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Triage_allTags"];
        put?: never;
        post: operations["Triage_addTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triage/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Nothing new gets it. */
        delete: operations["Triage_retireTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triage/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs of what waits that say the same, the likest first; a person decides. */
        get: operations["Merges_proposed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triage/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest merges. */
        get: operations["Merges_merges"];
        put?: never;
        /** One is answered for all. */
        post: operations["Merges_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triage/merges/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Each waits for an answer of its own again. */
        post: operations["Merges_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/triage/apart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Two are not the same: they are proposed no more. */
        post: operations["Merges_keepApart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interactions/{id}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tags and duplicates of one interaction, for whoever may see it. */
        get: operations["Merges_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own drafts, last changed first. */
        get: operations["Drafts_own"];
        put?: never;
        /** Begins a reply to an interaction that one holds, or a post; 403 `permit-missing` says what it takes. */
        post: operations["Drafts_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft: its author's, one submitted to whoever reviews, one approved to whoever publishes there. */
        get: operations["Drafts_one"];
        /** The author's new words. An edit takes back what was submitted, and no approval stands after it. */
        put: operations["Drafts_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits the words for review, as a revision that stays. */
        post: operations["Drafts_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the words up for good; what was never submitted is gone. */
        post: operations["Drafts_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Revisions that wait for this reviewer, oldest first; without the permit no items and what is missing. */
        get: operations["Reviews_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reviews_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the words back to their author, with a reason that stands on a clause. */
        post: operations["Reviews_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the draft: these words will not go out in any form. */
        post: operations["Reviews_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/later-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was found of words that passed unread and went out. */
        post: operations["Reviews_lookOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/return-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reasons for which words go back, each with its clause as it is in force. */
        get: operations["Reviews_returnCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ready-to-publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Approved words on the channels one publishes on, oldest first; not those that others have taken. */
        get: operations["Publishing_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/held-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a moratorium held back and this person may confirm or drop: their own words, and as a lead what they review. */
        get: operations["Publishing_heldBack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/hold/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that words may go out after all, once the moratorium is over: their author, or a lead with the permit. */
        post: operations["Publishing_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/hold/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that words which a moratorium held back will not go out. */
        post: operations["Publishing_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the words for half an hour; taking them again holds them for longer. */
        post: operations["Publishing_take"];
        /** Puts the words back. */
        delete: operations["Publishing_putBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that the words went out, and where; seals their evidence pack. */
        post: operations["Publishing_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is planned and what went out on the channels one publishes on, over some days. */
        get: operations["Planning_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plans approved words on a channel one publishes on: nobody takes them before. */
        post: operations["Planning_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Moves what is planned, or what a moratorium held when its time came, to another time. */
        put: operations["Planning_move"];
        post?: never;
        /** The words wait for a publisher at once, as if nobody had planned them. */
        delete: operations["Planning_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Connectors_list"];
        put?: never;
        /** Sets up the connector of a channel; its secret is shown this once. */
        post: operations["Connectors_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connectors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Another address, or a pause. */
        patch: operations["Connectors_change"];
        trace?: never;
    };
    "/api/v1/connectors/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another secret, shown this once; the one before signs beside it for a day. */
        post: operations["Connectors_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connectors/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A signed call that posts nothing. */
        post: operations["Connectors_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connector-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What goes through connectors on the channels one publishes on, last changed first. */
        get: operations["Connectors_sent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connector-posts/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends it after all, now and in one's own name. */
        post: operations["Connectors_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connector-posts/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The connector does not send it; the words wait for a publisher. */
        post: operations["Connectors_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/connector-posts/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Where words that were handed over stand. */
        put: operations["Connectors_link"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shares content in words made one's own, as a draft: submitted where the ladder asks for a review, else approved at
         *     once, for oneself to publish on a personal account or for a publisher on a business channel.
         */
        post: operations["Sharing_share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When and how one wishes to be nudged. Nobody else reads it. */
        get: operations["Preferences_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Preferences_state"];
        trace?: never;
    };
    "/api/v1/nudge-budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many messages a person gets at most. */
        get: operations["Preferences_house"];
        put: operations["Preferences_setHouse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/nudges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own inbox, newest first; held ones say why and until when. */
        get: operations["Nudges_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/nudges/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Nudges_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/nudges/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Nudges_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/nudges/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts it away; it does not come back for the same period. */
        post: operations["Nudges_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/nudges/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts it away until later; it then comes whatever else came. */
        post: operations["Nudges_snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/nudges/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It does not concern oneself: it ends. */
        post: operations["Nudges_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/nudges/{id}/opt-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No more of its reason, until one chooses otherwise. */
        post: operations["Nudges_optOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nudge-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of nudges by reason, and why they wait, in numbers of persons. */
        get: operations["Reports_byReason"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goal-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each goal's target against what was reached, and how much served it on business channels. */
        get: operations["GoalReports_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries, newest first. What was disposed of says under which certificate. */
        get: operations["Trail_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trail.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All entries of a filter as CSV; cells that a spreadsheet would take for a formula open with an apostrophe. */
        get: operations["Trail_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trail.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All entries of a filter as NDJSON, one object a line. */
        get: operations["Trail_ndjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trail-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Acts that the trail holds, to filter by. */
        get: operations["Trail_acts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trail-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest runs of the verification, newest first. */
        get: operations["Trail_runs"];
        put?: never;
        /** Has the whole chain recomputed; the run's reply comes in the listing. */
        post: operations["Trail_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Certificates of disposal, newest first. */
        get: operations["Trail_certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Trail_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at my record, newest first. */
        get: operations["Looks_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at whose record, newest first. */
        get: operations["Looks_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exports_list"];
        put?: never;
        /** Asks for a file of all that is known about me, in the language of the request; it is made in the background. */
        post: operations["Exports_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exports_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/exports/{id}/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file for machines. */
        get: operations["Exports_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/exports/{id}/html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file for people. */
        get: operations["Exports_html"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long each kind of data is kept. */
        get: operations["Retention_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps longer at once; keeping shorter waits for a second person. */
        put: operations["Retention_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention-changes/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A second person confirms a shorter time. */
        post: operations["Retention_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention-changes/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Retention_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest runs of the plan, with what each removed. */
        get: operations["Retention_runs"];
        put?: never;
        /** Applies the plan now; the worker does it every night. */
        post: operations["Retention_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first. */
        get: operations["Holds_list"];
        put?: never;
        post: operations["Holds_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-holds/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody else than who placed it releases it. */
        post: operations["Holds_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first. */
        get: operations["Requests_list"];
        put?: never;
        post: operations["Requests_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Requests_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would be handed over or erased; changes nothing. */
        get: operations["Requests_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests/{id}/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that was found, to hand over. */
        get: operations["Requests_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erases all that was found, once, under a certificate; by somebody else than who recorded the request. */
        post: operations["Requests_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests/{id}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was asked for was handed over. */
        post: operations["Requests_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Requests_withdraw"];
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
        ShiftDto: {
            /** @description ISO day of the week, Monday being 1. */
            day: number;
            /** @description `HH:MM`. */
            from: string;
            /** @description `HH:MM`; at or before `from` it is on the next day. */
            until: string;
        };
        ListedPersonDto: {
            grade: number | null;
            /** @description ISO days of the week, Monday being 1. */
            workWeek: number[];
            version: number;
            /** @description Whether they are away today; null for whoever may not change them. */
            away: boolean | null;
            id: string;
            externalId: string;
            givenName: string;
            familyName: string;
            /** @description Full names by language, where given. */
            names: {
                [key: string]: string;
            };
            email: string | null;
            legalEntity: string | null;
            department: string | null;
            jobFamily: string | null;
            jobTitle: string | null;
            managerId: string | null;
            location: string | null;
            languages: string[];
            timeZone: string;
            shifts: components["schemas"]["ShiftDto"][];
            hiredOn: string | null;
            leftOn: string | null;
            active: boolean;
        };
        PersonPageDto: {
            items: components["schemas"]["ListedPersonDto"][];
            next: string | null;
        };
        OrganisationDto: {
            legalEntities: string[];
            departments: string[];
            jobFamilies: string[];
            jobTitles: string[];
            locations: string[];
        };
        AddPersonDto: {
            grade?: number | null;
            /** @description ISO days of the week, Monday being 1. */
            workWeek?: number[] | null;
            externalId: string;
            givenName: string;
            familyName: string;
            /** @description Full names by language, such as `{ "he": "נועה לוי" }`. */
            names?: {
                [key: string]: string;
            } | null;
            /** Format: email */
            email?: string | null;
            legalEntity?: string | null;
            department?: string | null;
            jobFamily?: string | null;
            jobTitle?: string | null;
            /** Format: uuid */
            managerId?: string | null;
            location?: string | null;
            languages?: string[] | null;
            /** @description Such as `Asia/Jerusalem`. */
            timeZone?: string | null;
            /** @description By the week; null or none: the usual hours of the work week. */
            shifts?: components["schemas"]["ShiftDto"][] | null;
            hiredOn?: string | null;
        };
        ManagerDto: {
            id: string;
            externalId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            /** @description The reader may open their page. */
            open: boolean;
        };
        OnePersonDto: {
            grade: number | null;
            /** @description ISO days of the week, Monday being 1. */
            workWeek: number[];
            version: number;
            /** @description How many report directly, within the reader's scope. */
            reports: number;
            manager: components["schemas"]["ManagerDto"] | null;
            /** @description Whether they are away today; null for whoever may not change them. */
            away: boolean | null;
            /** @description `change`, `depart`, `rehire`, `absences`. */
            can: string[];
            id: string;
            externalId: string;
            givenName: string;
            familyName: string;
            /** @description Full names by language, where given. */
            names: {
                [key: string]: string;
            };
            email: string | null;
            legalEntity: string | null;
            department: string | null;
            jobFamily: string | null;
            jobTitle: string | null;
            managerId: string | null;
            location: string | null;
            languages: string[];
            timeZone: string;
            shifts: components["schemas"]["ShiftDto"][];
            hiredOn: string | null;
            leftOn: string | null;
            active: boolean;
        };
        ChangePersonDto: {
            grade?: number | null;
            /** @description ISO days of the week, Monday being 1. */
            workWeek?: number[] | null;
            givenName?: string;
            familyName?: string;
            /** @description Full names by language, such as `{ "he": "נועה לוי" }`. */
            names?: {
                [key: string]: string;
            } | null;
            /** Format: email */
            email?: string | null;
            legalEntity?: string | null;
            department?: string | null;
            jobFamily?: string | null;
            jobTitle?: string | null;
            /** Format: uuid */
            managerId?: string | null;
            location?: string | null;
            languages?: string[] | null;
            /** @description Such as `Asia/Jerusalem`. */
            timeZone?: string | null;
            /** @description By the week; null or none: the usual hours of the work week. */
            shifts?: components["schemas"]["ShiftDto"][] | null;
            hiredOn?: string | null;
        };
        DepartureDto: {
            /** @description Absent: today. */
            leftOn?: string;
        };
        RehireDto: {
            /** @description Absent: as it was. */
            hiredOn?: string;
        };
        PositionDto: {
            grade: number | null;
            from: string;
            /** @description Null while it is held. */
            until: string | null;
            legalEntity: string | null;
            department: string | null;
            jobFamily: string | null;
            jobTitle: string | null;
            managerId: string | null;
            manager: components["schemas"]["ManagerDto"] | null;
            location: string | null;
        };
        PositionPageDto: {
            items: components["schemas"]["PositionDto"][];
            next: string | null;
        };
        AbsenceDto: {
            id: string;
            from: string;
            until: string;
        };
        AbsencePageDto: {
            items: components["schemas"]["AbsenceDto"][];
            next: string | null;
        };
        RecordAbsenceDto: {
            from: string;
            until: string;
        };
        CreatedDto: {
            id: string;
        };
        ChangeAbsenceDto: {
            from?: string;
            until?: string;
        };
        HoursDto: {
            /** @description `HH:MM`. */
            from: string;
            /** @description `HH:MM`; at or before `from` it is on the next day. */
            until: string;
        };
        ShiftExceptionDto: {
            /**
             * @description Who said so last.
             * @enum {string}
             */
            statedBy: "hr" | "person" | "import";
            on: string;
            hours: components["schemas"]["HoursDto"][];
        };
        MyCalendarDto: {
            /** @description ISO days of the week, Monday being 1. */
            workWeek: number[];
            /** @description Today, where the person is. */
            today: string;
            timeZone: string;
            /** @description None: the usual hours of the work week. */
            shifts: components["schemas"]["ShiftDto"][];
            /** @description The next hundred. */
            exceptions: components["schemas"]["ShiftExceptionDto"][];
            /** @description Present and coming absences, at most a hundred. */
            absences: components["schemas"]["AbsenceDto"][];
        };
        StateHoursDto: {
            hours: components["schemas"]["HoursDto"][];
        };
        ShiftExceptionPageDto: {
            items: components["schemas"]["ShiftExceptionDto"][];
            next: string | null;
        };
        ImportFaultDto: {
            /** @description As a spreadsheet counts, the header being row 1; 0 for the file as a whole. */
            row: number;
            file: string;
            column: string;
            code: string;
            detail: string;
        };
        CalendarImportDto: {
            rows: number;
            /** @description Absences that were not known, or days whose hours are stated. */
            added: number;
            faultsTotal: number;
            /** @description The first two hundred; only in a dry run. */
            faults: components["schemas"]["ImportFaultDto"][];
        };
        MappingGuessDto: {
            /** @description The first five rows. */
            sample: string[][];
            /** @description As far as the headings say. */
            mapping: {
                [key: string]: unknown;
            };
            /** @description The name of the file. */
            file: string;
            /** @description Found out: UTF-8, UTF-16 by its mark, else Windows-1255. */
            encoding: string;
            /** @description Whether it began with a byte order mark. */
            mark: boolean;
            delimiter: string;
            columns: string[];
            /** @description Fields that every person has and no heading names. */
            missing: string[];
        };
        MappingSummaryDto: {
            version: number;
            id: string;
            name: string;
            changedAt: string;
        };
        MappingPageDto: {
            items: components["schemas"]["MappingSummaryDto"][];
            next: string | null;
        };
        MappingDto: {
            version: number;
            mapping: {
                [key: string]: unknown;
            };
            id: string;
            name: string;
            changedAt: string;
        };
        KeepMappingDto: {
            /** @description As an import takes it. */
            mapping: {
                [key: string]: unknown;
            };
        };
        ImportFileDto: {
            /** @description As the mapping calls it. */
            name: string;
            /** @description Found out, unless the mapping says it: UTF-8, UTF-16 by its mark, else Windows-1255. */
            encoding: string;
            /** @description Whether it began with a byte order mark. */
            mark: boolean;
            sha256: string;
        };
        ImportSampleDto: {
            externalId: string;
            name: string;
            /** @description The fields that change. */
            changes: string[];
        };
        ImportChangeDto: {
            count: number;
            sample: components["schemas"]["ImportSampleDto"][];
        };
        PeopleImportDto: {
            /** @description Persons stated. */
            rows: number;
            unchanged: number;
            /** @description What `allowLeavers` must reach for the import to be applied; null when it isn't needed. */
            leaversToAllow: number | null;
            faultsTotal: number;
            mapping: string;
            /** @description The date on which rows were taken as current. */
            on: string;
            dryRun: boolean;
            /** @description The import in the trail; null when nothing was applied. */
            importId: string | null;
            files: components["schemas"]["ImportFileDto"][];
            joiners: components["schemas"]["ImportChangeDto"];
            movers: components["schemas"]["ImportChangeDto"];
            leavers: components["schemas"]["ImportChangeDto"];
            /** @description Who had left already: added or corrected, never active. */
            former: components["schemas"]["ImportChangeDto"];
            /** @description The first two hundred. */
            faults: components["schemas"]["ImportFaultDto"][];
        };
        ImportStartedDto: {
            id: string;
        };
        ImportRunDto: {
            /**
             * @description `asks`: more than one in twenty would leave; `faulty`, `cancelled` and `failed`: nothing was applied.
             * @enum {string}
             */
            state: "reading" | "checking" | "applying" | "done" | "faulty" | "asks" | "cancelled" | "failed";
            rowsRead: number;
            /** @description About. */
            rowsTotal: number;
            id: string;
            mapping: string;
            dryRun: boolean;
            startedAt: string;
            endedAt: string | null;
            /** @description Null until it has ended, and in listings. */
            report: components["schemas"]["PeopleImportDto"] | null;
            /** @description `cancel`. */
            can: string[];
        };
        ImportRunPageDto: {
            items: components["schemas"]["ImportRunDto"][];
            next: string | null;
        };
        ScopeDto: {
            legalEntities?: string[];
            departments?: string[];
            /** @description Ids of channels. */
            channels?: string[];
            /** @description Ids of topics. */
            topics?: string[];
        };
        GroupRoleDto: {
            /** @description How many hold the role by it now. */
            holders: number;
            id: string;
            group: string;
            role: string;
            scope: components["schemas"]["ScopeDto"] | null;
            reason: string;
            statedAt: string;
            /** @description Null: an operator, or somebody whose name is no longer kept. */
            statedByName: string | null;
        };
        GroupRolesDto: {
            items: components["schemas"]["GroupRoleDto"][];
        };
        NewGroupRoleDto: {
            /** @enum {string} */
            role: "hr" | "lead" | "coach" | "auditor" | "council" | "admin";
            /** @description The group as the provider's claim lists it. */
            group: string;
            /** @description How far it reaches; everywhere when absent. */
            scope?: components["schemas"]["ScopeDto"];
            /** @description Why; it goes into the trail. */
            reason: string;
        };
        MadeLinkDto: {
            link: string;
            expiresAt: string;
        };
        LinkCodeDto: {
            code: string;
        };
        LinkPreviewDto: {
            /** @enum {string} */
            kind: "invitation" | "reset" | "first";
            name: string | null;
            /** @description The name to sign in with later. */
            signInName: string | null;
        };
        AcceptLinkDto: {
            code: string;
            password: string;
        };
        FirstAdministratorDto: {
            code: string;
            /** @description As in HR's data; somebody who is in the directory already only becomes administrator. */
            externalId: string;
            givenName: string;
            familyName: string;
            email: string;
            /** @description Needed where people sign in with passwords. */
            password?: string;
        };
        MyLoginDto: {
            /** @enum {string} */
            method: "demo" | "password" | "link" | "oidc";
            id: string;
            /** @description Whether it is the browser that asks. */
            present: boolean;
            /** @description Browser and system as far as they tell; null when not known. */
            browser: string | null;
            system: string | null;
            address: string;
            openedAt: string;
            lastSeenAt: string;
            expiresAt: string;
        };
        MyLoginsDto: {
            items: components["schemas"]["MyLoginDto"][];
        };
        LogoutTokenDto: {
            logout_token: string;
        };
        RoleDto: {
            role: string;
            /** @description Null: everywhere. */
            scope: components["schemas"]["ScopeDto"] | null;
            /** @description `hand`, or the group of the company's sign-in that gives it. */
            source: string;
            from: string;
            /** @description Null while it is held. */
            until: string | null;
            /** @description The group by its name; null for what was stated by hand, or a group that no longer gives it. */
            group: string | null;
            /** @description `person:<id>`, `operator:<os user>` or `system:<part>`. */
            grantedBy: string;
            grantedByName: string | null;
            reason: string;
        };
        RolesDto: {
            /** @description Those held now first, then the newest. */
            items: components["schemas"]["RoleDto"][];
        };
        GrantRoleDto: {
            /** @enum {string} */
            role: "hr" | "lead" | "coach" | "auditor" | "council" | "admin";
            /** @description How far it reaches; everywhere when absent. Another scope takes the place of the one held. */
            scope?: components["schemas"]["ScopeDto"];
            /** @description Why; it goes into the trail. */
            reason: string;
        };
        WaysInDto: {
            demo: boolean;
            passwords: boolean;
            /** @description What the company's own sign-in is called; null where there is none. */
            provider: string | null;
            /** @description Whether the first administrator is still to be made; nothing else is served before. */
            administratorNeeded: boolean;
        };
        DemoPersonDto: {
            externalId: string;
            name: string;
            names: {
                [key: string]: string;
            };
            jobTitle: string | null;
            department: string | null;
            roles: string[];
        };
        DemoPeopleDto: {
            items: components["schemas"]["DemoPersonDto"][];
        };
        OpenLoginDto: {
            /** @description The person's external id. */
            person: string;
        };
        OpenPasswordLoginDto: {
            /** @description E-mail or external id. */
            name: string;
            password: string;
        };
        ChangePasswordDto: {
            present: string;
            password: string;
        };
        SignedOutDto: {
            /** @description The company's own sign-out, where one came by it; null: nowhere else. */
            next: string | null;
        };
        MeDto: {
            id: string;
            externalId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            department: string | null;
            jobTitle: string | null;
            roles: string[];
            /** @description Whether somebody reports to them: managers are derived from the directory, never granted. */
            manages: boolean;
            /** @description What their roles open; for a token, no more than it is limited to. */
            permissions: string[];
            /** @description Whether this installation is a demo. */
            demo: boolean;
            /** @description The house's instant: demo time may run fast. */
            now: string;
        };
        TokenDto: {
            quota: number | null;
            id: string;
            name: string;
            /** @description Null: whatever its owner may, but roles and accounts. */
            permissions: string[] | null;
            createdAt: string;
            expiresAt: string;
            /** @description To the minute; null: never. */
            lastUsedAt: string | null;
        };
        TokensDto: {
            items: components["schemas"]["TokenDto"][];
            /** @description What the one who asks may limit a token to. */
            permissions: string[];
        };
        NewTokenDto: {
            /** @description What it is limited to; never more than its owner may at the moment of use. */
            permissions: ("signed-in" | "people:read" | "people:write" | "people:provision" | "audiences:read" | "audiences:write" | "channels:read" | "channels:write" | "handles:decide" | "asks:answer" | "content:decide" | "goals:read" | "goals:write" | "rules:write" | "rules:approve" | "rules:prove" | "curricula:write" | "training:assign" | "training:report" | "training:propose" | "training:confirm" | "training:recognitions" | "sessions:write" | "awards:read" | "awards:revoke" | "awards:excuse" | "practices:write" | "practices:mark" | "jobs:read" | "jobs:write" | "readiness:approve" | "badges:write" | "permits:write" | "permits:ladder" | "permits:appeals" | "feed:import" | "feed:route" | "feed:triage" | "drafts:review" | "nudges:run" | "trail:read" | "looks:read" | "privacy:requests" | "privacy:holds" | "privacy:release" | "council:read" | "council:change" | "retention:read" | "retention:write" | "operations:run")[];
            /** @description Real days it is valid. */
            days: number;
            /** @description Requests a minute; the house's own limit when absent. Service tokens only. */
            quota?: number;
            /** @description What it is for. */
            name: string;
        };
        IssuedTokenDto: {
            id: string;
            /** @description Shown only now. */
            secret: string;
            expiresAt: string;
        };
        ServiceTokenDto: {
            quota: number | null;
            id: string;
            name: string;
            /** @description Null: whatever its owner may, but roles and accounts. */
            permissions: string[] | null;
            createdAt: string;
            expiresAt: string;
            /** @description To the minute; null: never. */
            lastUsedAt: string | null;
            ownerId: string;
            ownerName: string;
        };
        ServiceTokensDto: {
            items: components["schemas"]["ServiceTokenDto"][];
            permissions: string[];
        };
        TokenQuotaDto: {
            /** @description Requests a minute; null: the house's own limit. */
            quota: number | null;
        };
        WayInDto: {
            /**
             * @description A password, the company's provider, or a link that was made and not used.
             * @enum {string}
             */
            way: "password" | "provider" | "invitation" | "reset";
            /** @description The provider; null for the others. */
            issuer: string | null;
            since: string;
            /** @description The end of a link; null for the others. */
            until: string | null;
        };
        LastSignInDto: {
            /** @enum {string} */
            method: "demo" | "password" | "link" | "oidc";
            at: string;
        };
        AccountDto: {
            /** @description Browsers in which they are signed in. */
            openLogins: number;
            /** @description Personal tokens that open something. */
            tokens: number;
            personId: string;
            externalId: string;
            name: string;
            names: {
                [key: string]: string;
            };
            email: string | null;
            department: string | null;
            jobTitle: string | null;
            waysIn: components["schemas"]["WayInDto"][];
            /** @description Null: never. */
            lastSignIn: components["schemas"]["LastSignInDto"] | null;
            roles: string[];
            /** @description `invite`, `end-logins`, `end-tokens`, `change-roles`: nobody changes their own roles. */
            can: string[];
        };
        AccountPageDto: {
            items: components["schemas"]["AccountDto"][];
            next: string | null;
        };
        MyWaysInDto: {
            items: components["schemas"]["WayInDto"][];
            /** @description Whether people have passwords here. */
            passwords: boolean;
        };
        ProviderSettingsDto: {
            /** @enum {string} */
            clientAuth: "client_secret_basic" | "client_secret_post" | "private_key_jwt";
            /**
             * @description How somebody is found the first time.
             * @enum {string}
             */
            match: "email" | "subject";
            name: string;
            issuer: string;
            clientId: string;
            scopes: string;
            groupsClaim: string;
            /** @description What is registered at the provider. */
            redirectUri: string;
            signOutUri: string;
            backchannelUri: string;
        };
        CompanySignInDto: {
            /** @description Null: there is none. */
            provider: components["schemas"]["ProviderSettingsDto"] | null;
            passwords: boolean;
            demo: boolean;
        };
        ProviderOffersDto: {
            /** @description Public keys it signs with. */
            keys: number;
            /** @description PKCE with S256. */
            pkce: boolean;
            /** @description The client authentication that is set here. */
            clientAuth: boolean;
            userinfo: boolean;
            /** @description Signing out there as well. */
            signOut: boolean;
            /** @description Telling us when somebody signed out there. */
            backchannelSignOut: boolean;
        };
        ProviderCheckDto: {
            milliseconds: number;
            answers: boolean;
            /** @description What went wrong, in words. */
            problem: string | null;
            /** @description One word of the network or the protocol, for whoever runs the provider. */
            reason: string | null;
            offers: components["schemas"]["ProviderOffersDto"] | null;
        };
        HeldScopeDto: {
            legalEntities?: string[];
            departments?: string[];
            /** @description Ids of channels. */
            channels?: string[];
            /** @description Ids of topics. */
            topics?: string[];
        };
        RoleHolderDto: {
            /** @enum {string} */
            role: "hr" | "lead" | "coach" | "auditor" | "council" | "admin";
            /**
             * @description Who granted it: a person, an operator at the machine, or Obi itself.
             * @enum {string}
             */
            grantedByKind: "person" | "operator" | "system";
            id: string;
            personId: string;
            externalId: string;
            name: string;
            names: {
                [key: string]: string;
            };
            department: string | null;
            /** @description Null: everywhere. */
            scope: components["schemas"]["HeldScopeDto"] | null;
            since: string;
            reason: string;
            /** @description The group of the company's sign-in that gives it; null: it was stated by hand. */
            group: string | null;
            /** @description Their name, or the operator's; null where it is no longer kept. */
            grantedByName: string | null;
            /** @description `end`; nobody ends their own, and what a group gives ends with the group. */
            can: string[];
        };
        RoleHolderPageDto: {
            items: components["schemas"]["RoleHolderDto"][];
            next: string | null;
        };
        CouncilChangeDto: {
            /** @enum {string} */
            state: "proposed" | "applied" | "refused";
            minimum: number | null;
            id: string;
            /** @description What it lets out: `off`, `minimum`, or cells. */
            loosens: string[];
            reason: string;
            /** @description Whether works-council mode would hold. */
            on: boolean;
            proposedBy: string;
            proposedAt: string;
        };
        CouncilEntityDto: {
            people: number;
            /** @description Null where the mode is off. */
            minimum: number | null;
            /** @description Cells that differ from the committed matrix. */
            sights: {
                [key: string]: "none" | "aggregate" | "individual";
            };
            legalEntity: string;
            on: boolean;
            /** @description A loosening that waits for a second person. */
            proposed: components["schemas"]["CouncilChangeDto"] | null;
            /** @description `change`, `confirm`, `refuse`. */
            can: string[];
        };
        CouncilSettingsDto: {
            items: components["schemas"]["CouncilEntityDto"][];
        };
        CouncilWordDto: {
            code: string;
            names: {
                [key: string]: string;
            };
        };
        CouncilCellDto: {
            /** @enum {string} */
            sight: "none" | "aggregate" | "individual";
            data: string;
            purpose: string;
            role: string;
        };
        CouncilDefinitionsDto: {
            minimum: number;
            data: components["schemas"]["CouncilWordDto"][];
            purposes: components["schemas"]["CouncilWordDto"][];
            /** @description What stands in no cell is not seen. */
            matrix: components["schemas"]["CouncilCellDto"][];
        };
        ChangeCouncilDto: {
            /** @description The smallest group that is shown, 3–1000. */
            minimum?: number;
            /** @description Cells that differ from the committed matrix: `data/purpose/role` to `none`, `aggregate` or `individual`. */
            sights?: {
                [key: string]: "none" | "aggregate" | "individual";
            };
            /** @description The legal entity as the directory names it; empty for persons without one. */
            legalEntity: string;
            /** @description Whether works-council mode holds there. */
            on: boolean;
            /** @description Why; it goes into the trail. */
            reason: string;
        };
        AudienceSummaryDto: {
            /** @description Members within the reader's scope. */
            count: number;
            version: number;
            id: string;
            names: {
                [key: string]: string;
            };
            sentence: {
                [key: string]: string;
            };
        };
        AudiencePageDto: {
            items: components["schemas"]["AudienceSummaryDto"][];
            next: string | null;
        };
        AudienceInputDto: {
            /** @description The rule, such as `{"attribute":"department","is":["Sales"]}`. */
            rule: {
                [key: string]: unknown;
            };
            /** @description Names by language. */
            names: {
                [key: string]: string;
            };
        };
        MemberDto: {
            id: string;
            externalId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            department: string | null;
            jobTitle: string | null;
        };
        AudienceDto: {
            rule: {
                [key: string]: unknown;
            };
            /** @description Members within the reader's scope. */
            count: number;
            version: number;
            id: string;
            names: {
                [key: string]: string;
            };
            sentence: {
                [key: string]: string;
            };
            sample: components["schemas"]["MemberDto"][];
            /** @description It may reach people beyond the reader's scope, who are neither counted nor shown. */
            cut: boolean;
            /** @description `change`. */
            can: string[];
            createdAt: string;
            changedAt: string;
        };
        MemberPageDto: {
            items: components["schemas"]["MemberDto"][];
            next: string | null;
        };
        AudienceRuleDto: {
            rule: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description The audience it would be the rule of, to see who would enter and leave.
             */
            audienceId?: string;
        };
        SomeMembersDto: {
            count: number;
            /** @description The first twenty by family name. */
            sample: components["schemas"]["MemberDto"][];
        };
        AudiencePreviewDto: {
            count: number;
            /** @description The rule as a sentence, by language. */
            sentence: {
                [key: string]: string;
            };
            /** @description The first twenty by family name. */
            sample: components["schemas"]["MemberDto"][];
            /** @description Who is not a member of the audience today and would be; null without an audience. */
            entering: components["schemas"]["SomeMembersDto"] | null;
            /** @description Who is a member today and would not be. */
            leaving: components["schemas"]["SomeMembersDto"] | null;
        };
        KnownValueDto: {
            /** @description Null where the value is its own name. */
            names: {
                [key: string]: string;
            } | null;
            /** @description How many have it; null where nobody counts. */
            count: number | null;
            value: string;
        };
        AudienceAttributeDto: {
            /** @enum {string} */
            kind: "attribute" | "trait";
            /**
             * @description `values`: `is` one of them; `numbers` and `dates`: `from`, `to`; `manager`: `under`.
             * @enum {string}
             */
            shape: "values" | "numbers" | "dates" | "manager";
            /** @description As it stands in a rule. */
            code: string;
            names: {
                [key: string]: string;
            };
            /** @description The most frequent first, at most 300. */
            values: components["schemas"]["KnownValueDto"][];
        };
        AudienceAttributesDto: {
            items: components["schemas"]["AudienceAttributeDto"][];
        };
        MembershipReasonDto: {
            /** @enum {string} */
            shape: "all" | "any" | "not" | "condition";
            /** @description What the person has of it, by language; null where there are parts. */
            has: {
                [key: string]: string;
            } | null;
            holds: boolean;
            /** @description What the part asks, by language. */
            asks: {
                [key: string]: string;
            };
            parts: components["schemas"]["MembershipReasonDto"][];
        };
        MembershipReasonsDto: {
            audienceId: string;
            names: {
                [key: string]: string;
            };
            /** @description Whether the person is counted among the members now. */
            member: boolean;
            since: string | null;
            /** @description The rule as it stands for the person at this moment. */
            reason: components["schemas"]["MembershipReasonDto"];
        };
        MyAudienceDto: {
            id: string;
            names: {
                [key: string]: string;
            };
            since: string;
        };
        MyAudiencesDto: {
            items: components["schemas"]["MyAudienceDto"][];
        };
        PeopleListDto: {
            /** @description Persons on it: active, and within the caller's scope. */
            people: number;
            /** @description Lines that named somebody named before. */
            repeated: number;
            /** @description Numbers and addresses that nobody within the caller's scope has. */
            unknownCount: number;
            id: string;
            /** @description The first hundred of them. */
            unknown: string[];
            /** Format: date-time */
            madeAt: string;
        };
        NetworkDto: {
            /** @description Code points of one text; null without a limit. */
            textLimit: number | null;
            code: string;
            names: {
                [key: string]: string;
            };
        };
        NetworksDto: {
            items: components["schemas"]["NetworkDto"][];
        };
        AddNetworkDto: {
            /** @description Code points of one text; null without a limit. */
            textLimit?: number | null;
            /** @description Lower case letters, digits and `_`. */
            code: string;
            /** @description Names by language. */
            names: {
                [key: string]: string;
            };
        };
        ChangeNetworkDto: {
            /** @description Code points of one text; null without a limit. */
            textLimit?: number | null;
            /** @description Names by language. */
            names: {
                [key: string]: string;
            };
        };
        ChannelDto: {
            /** @enum {string} */
            accountKind: "business" | "personal";
            speaksTo: {
                [key: string]: string;
            } | null;
            tone: {
                [key: string]: string;
            } | null;
            limits: {
                [key: string]: string;
            } | null;
            /** @description Code points of one text; null without a limit. */
            textLimit: number | null;
            version: number;
            id: string;
            code: string;
            network: string;
            networkNames: {
                [key: string]: string;
            };
            names: {
                [key: string]: string;
            };
            languages: string[];
            handle: string | null;
            url: string | null;
            country: string | null;
            timeZone: string;
        };
        ChannelPageDto: {
            items: components["schemas"]["ChannelDto"][];
            next: string | null;
        };
        AddChannelDto: {
            /**
             * @description Who it is for, in words by language.
             * @default null
             */
            speaksTo: {
                [key: string]: string;
            } | null;
            /**
             * @description How one speaks there.
             * @default null
             */
            tone: {
                [key: string]: string;
            } | null;
            /**
             * @description What is not said or done there.
             * @default null
             */
            limits: {
                [key: string]: string;
            } | null;
            /** @enum {string} */
            accountKind: "business" | "personal";
            /** @description Lower case letters, digits, `.`, `_` and `-`. */
            code: string;
            /** @description Code of one of the networks. */
            network: string;
            /** @description Names by language. */
            names: {
                [key: string]: string;
            };
            /** @description Languages spoken there, such as `en` and `he`. */
            languages: string[];
            /**
             * @description Our name there.
             * @default null
             */
            handle: string | null;
            /**
             * Format: uri
             * @description Its page.
             * @default null
             */
            url: string | null;
            /**
             * @description ISO 3166 code of the country it speaks to; null: every country.
             * @default null
             */
            country: string | null;
            /**
             * @description What is planned there is told by these clocks, such as `Asia/Jerusalem`.
             * @default Asia/Jerusalem
             */
            timeZone: string;
        };
        ChannelDetailDto: {
            /** @enum {string} */
            accountKind: "business" | "personal";
            speaksTo: {
                [key: string]: string;
            } | null;
            tone: {
                [key: string]: string;
            } | null;
            limits: {
                [key: string]: string;
            } | null;
            /** @description Code points of one text; null without a limit. */
            textLimit: number | null;
            version: number;
            id: string;
            code: string;
            network: string;
            networkNames: {
                [key: string]: string;
            };
            names: {
                [key: string]: string;
            };
            languages: string[];
            handle: string | null;
            url: string | null;
            country: string | null;
            timeZone: string;
            /** @description `change`. */
            can: string[];
        };
        ChangeChannelDto: {
            /**
             * @description Who it is for, in words by language.
             * @default null
             */
            speaksTo: {
                [key: string]: string;
            } | null;
            /**
             * @description How one speaks there.
             * @default null
             */
            tone: {
                [key: string]: string;
            } | null;
            /**
             * @description What is not said or done there.
             * @default null
             */
            limits: {
                [key: string]: string;
            } | null;
            /** @description Names by language. */
            names: {
                [key: string]: string;
            };
            /** @description Languages spoken there, such as `en` and `he`. */
            languages: string[];
            /**
             * @description Our name there.
             * @default null
             */
            handle: string | null;
            /**
             * Format: uri
             * @description Its page.
             * @default null
             */
            url: string | null;
            /**
             * @description ISO 3166 code of the country it speaks to; null: every country.
             * @default null
             */
            country: string | null;
            /**
             * @description What is planned there is told by these clocks, such as `Asia/Jerusalem`.
             * @default Asia/Jerusalem
             */
            timeZone: string;
        };
        PublisherDto: {
            personId: string;
            externalId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            /** @description Since when. */
            from: string;
        };
        PublisherPageDto: {
            items: components["schemas"]["PublisherDto"][];
            next: string | null;
        };
        ChannelOwnerDto: {
            personId: string;
            name: string;
            names: {
                [key: string]: string;
            };
        };
        ChannelOwnersDto: {
            items: components["schemas"]["ChannelOwnerDto"][];
        };
        DepartureTaskDto: {
            id: string;
            /** @description Null for a branded handle that the leaver held. */
            channelId: string | null;
            /** @description Of the channel; for a branded handle those of its network. */
            channelNames: {
                [key: string]: string;
            };
            /** @description Code of the network. */
            network: string;
            /** @description Our name there, or the branded handle. */
            handle: string | null;
            personId: string;
            name: string;
            names: {
                [key: string]: string;
            };
            /** Format: date-time */
            leftAt: string;
        };
        DepartureTaskPageDto: {
            items: components["schemas"]["DepartureTaskDto"][];
            next: string | null;
        };
        ChecklistItemDto: {
            /** @enum {string} */
            accountKind: "business" | "personal";
            /** @enum {string} */
            list: "profile" | "groups";
            id: string;
            /** @description Null: every network. */
            network: string | null;
            texts: {
                [key: string]: string;
            };
        };
        ChecklistItemsDto: {
            items: components["schemas"]["ChecklistItemDto"][];
        };
        AddChecklistItemDto: {
            /** @enum {string} */
            accountKind: "business" | "personal";
            /** @enum {string} */
            list: "profile" | "groups";
            /** @description Its place in the list; last by default. */
            position?: number;
            /**
             * @description Code of a network; null: every network, also those to come.
             * @default null
             */
            network: string | null;
            /** @description Its words by language. */
            texts: {
                [key: string]: string;
            };
        };
        ChecklistTickDto: {
            itemId: string;
            /** @description The group that was joined; null for the profile. */
            group: string | null;
            /** @description Who said so. */
            name: string;
            names: {
                [key: string]: string;
            };
            at: string;
        };
        ChecklistDto: {
            items: components["schemas"]["ChecklistItemDto"][];
            ticks: components["schemas"]["ChecklistTickDto"][];
        };
        TickDto: {
            /** Format: uuid */
            itemId: string;
            /**
             * @description For an item of the group list: the group that one joins.
             * @default null
             */
            group: string | null;
        };
        GoalDto: {
            version: number;
            id: string;
            code: string;
            names: {
                [key: string]: string;
            };
            measureNames: {
                [key: string]: string;
            };
            unit: string;
            /** @description An exact decimal. */
            target: string;
            from: string;
            until: string;
            ownerId: string;
        };
        GoalPageDto: {
            items: components["schemas"]["GoalDto"][];
            next: string | null;
        };
        AddGoalDto: {
            /** @description Lower case letters, digits, `.`, `_` and `-`. */
            code: string;
            names: {
                [key: string]: string;
            };
            /** @description What is counted, by language. */
            measureNames: {
                [key: string]: string;
            };
            /** @description Unit of the numbers, such as `customers` or `₪`. */
            unit: string;
            /** @description An exact decimal above zero, as a string such as `"1200"` or `"12.5"`. */
            target: string;
            /** @description First day of the period. */
            from: string;
            /** @description Last day of the period. */
            until: string;
            /**
             * Format: uuid
             * @description The person who answers for it.
             */
            ownerId: string;
        };
        ChangeGoalDto: {
            names: {
                [key: string]: string;
            };
            /** @description What is counted, by language. */
            measureNames: {
                [key: string]: string;
            };
            /** @description Unit of the numbers, such as `customers` or `₪`. */
            unit: string;
            /** @description An exact decimal above zero, as a string such as `"1200"` or `"12.5"`. */
            target: string;
            /** @description First day of the period. */
            from: string;
            /** @description Last day of the period. */
            until: string;
            /**
             * Format: uuid
             * @description The person who answers for it.
             */
            ownerId: string;
        };
        OutcomeFaultDto: {
            /** @description The header is row 1, as a spreadsheet shows it. */
            row: number;
            /** @description Empty when the whole row is meant. */
            column: string;
            code: string;
            /** @description The reason in the reader's language. */
            detail: string;
        };
        OutcomeImportDto: {
            rows: number;
            added: number;
            /** @description Rows whose reference was there already, saying the same. */
            repeated: number;
            faultCount: number;
            /** @description The import's id in the trail; null when nothing was written. */
            id: string | null;
            dryRun: boolean;
            /** @description The first hundred. */
            faults: components["schemas"]["OutcomeFaultDto"][];
        };
        OutcomeDto: {
            id: string;
            date: string;
            /** @description An exact decimal. */
            quantity: string;
            reference: string;
            importId: string;
        };
        OutcomePageDto: {
            items: components["schemas"]["OutcomeDto"][];
            next: string | null;
        };
        OptionDto: {
            id: string;
            text: {
                [key: string]: string;
            };
            correct?: boolean;
            /** @description Points for choosing it, −100 to 100; 100 for a correct one unless stated. */
            weight?: number;
            /** @description Match only: what belongs to it. */
            match?: {
                [key: string]: string;
            };
            /** @description Shown after the submission to who chose it. */
            feedback?: {
                [key: string]: string;
            };
        };
        AcceptedDto: {
            text?: string;
            from?: number;
            to?: number;
            /** @description Points, 0–100; 100 unless stated. */
            weight?: number;
            feedback?: {
                [key: string]: string;
            };
        };
        KeyedQuestionDto: {
            /** @enum {string} */
            kind: "single" | "multiple" | "truefalse" | "shorttext" | "numeric" | "order" | "match";
            /** @description Match only: things that belong to nothing. */
            distractors?: {
                [key: string]: string;
            }[];
            code: string;
            /** @description The clause it asks about. */
            clause?: string;
            /** @description "A customer writes … what do you do?" */
            scenario?: boolean;
            /** @description A scenario's customer in their own words, shown before the prompt. */
            situation?: {
                [key: string]: string;
            };
            prompt: {
                [key: string]: string;
            };
            /** @description What to choose, to bring into order (listed in the right one) or to match. */
            options?: components["schemas"]["OptionDto"][];
            /** @description Short text and numeric only. */
            answers?: components["schemas"]["AcceptedDto"][];
            /** @description Shown after the submission. */
            feedback?: {
                [key: string]: string;
            };
        };
        QuestionFaultDto: {
            line: number;
            code: string;
            /** @description The beginning of the question. */
            question: string;
            detail: string;
        };
        ImportedQuestionsDto: {
            /** @enum {string} */
            format: "gift" | "aiken" | "moodle-xml";
            /** @description Questions left out, by kind: `essay`, `description`, `unreadable`. */
            skipped: {
                [key: string]: number;
            };
            /** @description How the file's bytes were read: `utf-8` or `windows-1252`. */
            encoding: string;
            questions: components["schemas"]["KeyedQuestionDto"][];
            faults: components["schemas"]["QuestionFaultDto"][];
        };
        BankQuestionDto: {
            number: number;
            /** @enum {string} */
            state: "active" | "retired";
            /** @enum {string} */
            kind: "single" | "multiple" | "truefalse" | "shorttext" | "numeric" | "order" | "match";
            revision: number;
            version: number;
            id: string;
            scenario: boolean;
            tags: string[];
            languages: string[];
            question: components["schemas"]["KeyedQuestionDto"];
            editedAt: string;
            /** @description What the caller may do with it now: `edit`, `retire` or `restore`. */
            can: string[];
        };
        BankPageDto: {
            items: components["schemas"]["BankQuestionDto"][];
            next: string | null;
        };
        QuestionDto: {
            /** @enum {string} */
            kind: "single" | "multiple" | "truefalse" | "shorttext" | "numeric" | "order" | "match";
            /** @description Match only: things that belong to nothing. */
            distractors?: {
                [key: string]: string;
            }[];
            code: string;
            /** @description The clause it asks about. */
            clause?: string;
            /** @description "A customer writes … what do you do?" */
            scenario?: boolean;
            /** @description A scenario's customer in their own words, shown before the prompt. */
            situation?: {
                [key: string]: string;
            };
            prompt: {
                [key: string]: string;
            };
            /** @description What to choose, to bring into order (listed in the right one) or to match. */
            options?: components["schemas"]["OptionDto"][];
            /** @description Short text and numeric only. */
            answers?: components["schemas"]["AcceptedDto"][];
            /** @description Shown after the submission. */
            feedback?: {
                [key: string]: string;
            };
        };
        BankQuestionInputDto: {
            /** @description Its code is given by the bank, whatever is stated. */
            question: components["schemas"]["QuestionDto"];
            tags: string[];
        };
        BankRevisionDto: {
            number: number;
            at: string;
            author: string | null;
            tags: string[];
            question: components["schemas"]["KeyedQuestionDto"];
        };
        BankHistoryDto: {
            items: components["schemas"]["BankRevisionDto"][];
        };
        BankTagDto: {
            questions: number;
            tag: string;
        };
        BankTagsDto: {
            items: components["schemas"]["BankTagDto"][];
        };
        BankImportDto: {
            /** @enum {string} */
            format: "gift" | "aiken" | "moodle-xml";
            /** @description Questions added. */
            added: number;
            /** @description Questions left out, by kind. */
            skipped: {
                [key: string]: number;
            };
            encoding: string;
            faults: components["schemas"]["QuestionFaultDto"][];
        };
        QuizDto: {
            passMark: number;
            /** @description Questions asked per attempt. */
            asked: number;
            seconds: number;
            /** @description The caller's attempts that were submitted. */
            attempts: number;
            /** @description How often it may be attempted; null: without limit. */
            attemptsAllowed: number | null;
            /** @description Attempts that the caller may still begin, granted ones among them; null: without limit. */
            attemptsLeft: number | null;
            /** @description Minutes between an attempt that did not pass and the next. */
            waitMinutes: number;
            /** @description Minutes that one attempt may take; null: as long as it takes. */
            limitMinutes: number | null;
            /** @description Seconds of real time until then. */
            waitSeconds: number | null;
            /** @description The caller's best score. */
            best: number | null;
            id: string;
            names: {
                [key: string]: string;
            };
            /** @description Before when the caller may begin no further attempt. */
            notBefore: string | null;
            /** @description The caller's open attempt. */
            openAttemptId: string | null;
            /** @description What the caller may do now: `start`. */
            can: string[];
        };
        BankDrawnDto: {
            kinds?: ("single" | "multiple" | "truefalse" | "shorttext" | "numeric" | "order" | "match" | "scenario")[];
            /** @description How many of them in an attempt; 0 for all. */
            count: number;
            found: number;
            tags?: string[];
            /** @description Only questions in each of these languages. */
            languages?: string[];
            /** @description Questions by id. */
            questions?: string[];
        };
        QuestionsDto: {
            /** @description Of its own questions, so many in an attempt; 0 for all. */
            draw: number;
            /** @description Its own questions. */
            items: components["schemas"]["KeyedQuestionDto"][];
            bank: components["schemas"]["BankDrawnDto"][];
        };
        ChoiceDto: {
            id: string;
            text: {
                [key: string]: string;
            };
        };
        AskedDto: {
            /** @enum {string} */
            kind: "single" | "multiple" | "truefalse" | "shorttext" | "numeric" | "order" | "match";
            /** @description A scenario's customer in their own words. */
            situation: {
                [key: string]: string;
            } | null;
            code: string;
            scenario: boolean;
            prompt: {
                [key: string]: string;
            };
            options: components["schemas"]["ChoiceDto"][];
            /** @description What there is to match; empty for other kinds. */
            matches: components["schemas"]["ChoiceDto"][];
        };
        MarkDto: {
            /** @description 0–100. */
            points: number;
            feedback: {
                [key: string]: string;
            }[];
            question: string;
            /** @description The clause the question asks about. */
            clause: string | null;
        };
        ResultDto: {
            /** @description Per cent. */
            score: number;
            passMark: number;
            attemptId: string;
            quizId: string;
            passed: boolean;
            submittedAt: string;
            /** @description Its time ran out before it was submitted, so that nothing was marked. */
            timeOver: boolean;
            questions: components["schemas"]["MarkDto"][];
        };
        AttemptDto: {
            /** @description Per cent that passes. */
            passMark: number;
            seconds: number;
            /** @description Seconds of real time until then, where a demo's clock runs faster. */
            secondsLeft: number | null;
            id: string;
            quizId: string;
            names: {
                [key: string]: string;
            };
            startedAt: string;
            /** @description When its time is over; null: it takes as long as it takes. */
            endsAt: string | null;
            questions: components["schemas"]["AskedDto"][];
            result: components["schemas"]["ResultDto"] | null;
        };
        AnswerDto: {
            /** @description Match: the match's id by the option's id. */
            pairs?: {
                [key: string]: string;
            };
            /** @description The question's code. */
            question: string;
            /** @description Single, multiple, true or false, order: ids of options as shown. */
            chosen?: string[];
            /** @description Short text. */
            text?: string;
            /** @description Numeric. */
            number?: number;
        };
        SubmitAttemptDto: {
            answers: components["schemas"]["AnswerDto"][];
        };
        MarkPreviewDto: {
            answers: components["schemas"]["AnswerDto"][];
            /**
             * Format: uuid
             * @description Id of the look.
             */
            preview: string;
        };
        StoppedPersonDto: {
            attempts: number;
            /** @description Per cent. */
            best: number;
            personId: string;
            externalId: string;
            givenName: string;
            familyName: string;
            department: string | null;
            lastAt: string;
        };
        StoppedPeopleDto: {
            items: components["schemas"]["StoppedPersonDto"][];
            next: string | null;
        };
        GrantAttemptDto: {
            /** Format: uuid */
            personId: string;
            reason: string;
        };
        OptionShareDto: {
            /** @description Per cent of those who were asked. */
            share: number;
            id: string;
            text: {
                [key: string]: string;
            };
            right: boolean;
        };
        DifficultyDto: {
            /** @enum {string} */
            kind: "single" | "multiple" | "truefalse" | "shorttext" | "numeric" | "order" | "match";
            /** @description First attempts. */
            asked: number | null;
            /** @description Per cent of full marks. */
            right: number | null;
            /** @description Per cent among the third of attempts with the best scores. */
            strong: number | null;
            /** @description Per cent among the third with the worst. */
            weak: number | null;
            /** @description Strong less weak: what the question tells apart. */
            discrimination: number | null;
            /** @description How often each option was chosen. */
            options: components["schemas"]["OptionShareDto"][] | null;
            code: string;
            prompt: {
                [key: string]: string;
            };
            /** @description What to look at: `too-easy`, `too-hard`, `misleads`, `option-unused`. */
            hints: string[];
        };
        DifficultiesDto: {
            /** @description The smallest group of which anything is said. */
            fewest: number;
            items: components["schemas"]["DifficultyDto"][];
        };
        EditionHeadDto: {
            number: number;
            /** @enum {string} */
            state: "draft" | "published";
            /** @description Days after which it takes the permits that rest on an earlier edition. */
            graceDays: number;
            version: number;
            id: string;
            documentId: string;
            code: string;
            languages: string[];
            originalLanguage: string;
            summary: {
                [key: string]: string;
            };
            publishedAt: string | null;
            effectiveAt: string | null;
            /** @description Whether it asks everybody again. */
            material: boolean;
            inForce: boolean;
            digest: string;
            /** @description Who wrote it; null for an operator. */
            authorId: string | null;
        };
        AcknowledgedDto: {
            number: number;
            editionId: string;
            language: string;
            at: string;
        };
        DocumentDto: {
            /** @enum {string} */
            scope: "general" | "country" | "channel";
            graceDays: number;
            joinerDays: number;
            loginMinutes: number | null;
            version: number;
            id: string;
            code: string;
            names: {
                [key: string]: string;
            };
            originalLanguage: string;
            scopeCode: string | null;
            audienceId: string | null;
            ownerId: string | null;
            inForce: components["schemas"]["EditionHeadDto"] | null;
            /** @description Published and not yet in force. */
            upcoming: components["schemas"]["EditionHeadDto"] | null;
            /** @description The caller's acknowledgement that counts now. */
            acknowledgement: components["schemas"]["AcknowledgedDto"] | null;
            /** @description Whether the caller has acknowledged what is in force; false also while nothing is. */
            acknowledged: boolean;
            /** @description Until when the caller is asked to acknowledge the edition in force; null when not asked. */
            dueAt: string | null;
            /** @description What the caller may do with it: `change`, `draft`. */
            can: string[];
        };
        DocumentPageDto: {
            items: components["schemas"]["DocumentDto"][];
            next: string | null;
        };
        CreateDocumentDto: {
            /**
             * @default general
             * @enum {string}
             */
            scope: "general" | "country" | "channel";
            /**
             * @description Days for which permits rest on an earlier edition once a material one is in force.
             * @default 0
             */
            graceDays: number;
            /**
             * @description Days a newcomer has.
             * @default 14
             */
            joinerDays: number;
            /**
             * @description An acknowledgement asks for a login no older than this; null: any.
             * @default null
             */
            loginMinutes: number | null;
            /** @description Letters, digits and hyphens. */
            code: string;
            /** @description The legal original. */
            originalLanguage: string;
            names: {
                [key: string]: string;
            };
            /**
             * @description The country or channel it is for.
             * @default null
             */
            scopeCode: string | null;
            /**
             * Format: uuid
             * @description Who is asked to acknowledge; null: whoever did before, and newcomers through their training.
             * @default null
             */
            audienceId: string | null;
            /**
             * Format: uuid
             * @default null
             */
            ownerId: string | null;
        };
        ChangeDocumentDto: {
            /**
             * @default general
             * @enum {string}
             */
            scope: "general" | "country" | "channel";
            /**
             * @description Days for which permits rest on an earlier edition once a material one is in force.
             * @default 0
             */
            graceDays: number;
            /**
             * @description Days a newcomer has.
             * @default 14
             */
            joinerDays: number;
            /**
             * @description An acknowledgement asks for a login no older than this; null: any.
             * @default null
             */
            loginMinutes: number | null;
            names: {
                [key: string]: string;
            };
            /**
             * @description The country or channel it is for.
             * @default null
             */
            scopeCode: string | null;
            /**
             * Format: uuid
             * @description Who is asked to acknowledge; null: whoever did before, and newcomers through their training.
             * @default null
             */
            audienceId: string | null;
            /**
             * Format: uuid
             * @default null
             */
            ownerId: string | null;
        };
        OwnerDto: {
            id: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
        };
        OwnedClauseDto: {
            number: string;
            title: {
                [key: string]: string;
            };
            /** @description Null: the document's owner. */
            owner: components["schemas"]["OwnerDto"] | null;
        };
        OwnershipDto: {
            owner: components["schemas"]["OwnerDto"] | null;
            clauses: components["schemas"]["OwnedClauseDto"][];
        };
        ClauseOwnersDto: {
            /** @description Persons by clause number; null gives a clause back to the document's owner. Clauses not named stay as they are. */
            owners: {
                [key: string]: string | null;
            };
        };
        CreateEditionDto: {
            /** @description Which changed clauses are editorial, by number; the others are material. */
            changes?: {
                [key: string]: "editorial" | "material";
            };
            /** @description Markdown by language. */
            texts: {
                [key: string]: string;
            };
            /** @description What changed, by language. */
            summary?: {
                [key: string]: string;
            };
            /**
             * @description The clause numbers of the original's passages as the author confirmed a proposal, in their order; `''` for a new
             *     clause. Without it the proposal counts.
             */
            numbers?: string[];
        };
        ComparedEditionDto: {
            number: number;
            id: string;
        };
        PartDto: {
            /** @enum {string} */
            kind: "same" | "added" | "removed";
            text: string;
        };
        ProposedClauseDto: {
            /**
             * @description How it came by its number: as its heading states, as confirmed, by the same words or title, by likeness, or new.
             * @enum {string}
             */
            match: "stated" | "confirmed" | "text" | "title" | "likeness" | "new";
            /** @enum {string} */
            change: "unchanged" | "editorial" | "material";
            number: string;
            /** @description 0–1, with the clause of this number in the edition before. */
            likeness: number | null;
            title: {
                [key: string]: string;
            };
            text: {
                [key: string]: string;
            };
            /** @description Word by word against the edition before, in the original language. */
            difference: components["schemas"]["PartDto"][];
        };
        ProposedRemovalDto: {
            number: string;
            title: {
                [key: string]: string;
            };
        };
        EditionProposalDto: {
            /** @description Front matter by language. */
            metadata: {
                [key: string]: unknown;
            };
            languages: string[];
            /** @description The edition it is compared with. */
            base: components["schemas"]["ComparedEditionDto"] | null;
            clauses: components["schemas"]["ProposedClauseDto"][];
            /** @description Clauses of the edition before that are not in it. */
            removed: components["schemas"]["ProposedRemovalDto"][];
        };
        RevisedClauseDto: {
            /** @description `''` for a new one. */
            number: string;
            /** @description By language; empty where the document has no headings. */
            title: {
                [key: string]: string;
            };
            text: {
                [key: string]: string;
            };
        };
        ReviseEditionDto: {
            /** @description Which changed clauses are editorial, by number; the others are material. */
            changes: {
                [key: string]: "editorial" | "material";
            };
            clauses: components["schemas"]["RevisedClauseDto"][];
            /** @description What changed, by language. */
            summary: {
                [key: string]: string;
            };
        };
        ShownChangeDto: {
            /** @enum {string} */
            kind: "changed" | "added" | "removed";
            number: string;
        };
        SinceDto: {
            number: number;
            editionId: string;
            clauses: components["schemas"]["ShownChangeDto"][];
        };
        EditionQuizDto: {
            questions: number;
            score: number | null;
            id: string;
            passed: boolean;
        };
        ClauseDto: {
            /** @enum {string} */
            change: "unchanged" | "editorial" | "material";
            id: string;
            number: string;
            title: {
                [key: string]: string;
            };
            text: {
                [key: string]: string;
            };
        };
        RemovedClauseDto: {
            /** @enum {string} */
            change: "editorial" | "material";
            number: string;
            title: {
                [key: string]: string;
            };
        };
        EditionDto: {
            number: number;
            /** @enum {string} */
            state: "draft" | "published";
            /** @description Days after which it takes the permits that rest on an earlier edition. */
            graceDays: number;
            version: number;
            /** @description Front matter by language. */
            metadata: {
                [key: string]: unknown;
            };
            names: {
                [key: string]: string;
            };
            /** @description The published edition it was compared with. */
            baseId: string | null;
            /** @description Owners of clauses by number; the others are the document's owner's. */
            owners: {
                [key: string]: string;
            };
            since: components["schemas"]["SinceDto"] | null;
            quiz: components["schemas"]["EditionQuizDto"] | null;
            clauses: components["schemas"]["ClauseDto"][];
            removed: components["schemas"]["RemovedClauseDto"][];
            /** @description The caller's own. */
            acknowledgement: components["schemas"]["AcknowledgedDto"] | null;
            /** @description What an acknowledgement says. */
            sentence: string;
            /** @description What the caller may do with it now: `acknowledge`, `revise`, `declare`, `publish`, `discard`. */
            can: string[];
            id: string;
            documentId: string;
            code: string;
            languages: string[];
            originalLanguage: string;
            summary: {
                [key: string]: string;
            };
            publishedAt: string | null;
            effectiveAt: string | null;
            /** @description Whether it asks everybody again. */
            material: boolean;
            inForce: boolean;
            digest: string;
            /** @description Who wrote it; null for an operator. */
            authorId: string | null;
        };
        StatedQuizDto: {
            passMark: number;
            draw: number;
            seconds: number;
            names: {
                [key: string]: string;
            };
            questions: components["schemas"]["KeyedQuestionDto"][];
        };
        EditionQuizInputDto: {
            /** @description Per cent. */
            passMark: number;
            /**
             * @description Questions per attempt; 0 asks all.
             * @default 0
             */
            draw: number;
            /** @default 240 */
            seconds: number;
            names: {
                [key: string]: string;
            };
            /** @description Each may name the clause it asks about. */
            questions: components["schemas"]["QuestionDto"][];
        };
        ClauseWordsDto: {
            title: string;
            text: string;
        };
        ClauseDifferenceDto: {
            /** @enum {string} */
            kind: "unchanged" | "changed" | "added" | "removed";
            number: string;
            before: components["schemas"]["ClauseWordsDto"] | null;
            after: components["schemas"]["ClauseWordsDto"] | null;
            title: components["schemas"]["PartDto"][];
            text: components["schemas"]["PartDto"][];
        };
        ComparisonDto: {
            /**
             * @description How the language is read.
             * @enum {string}
             */
            direction: "ltr" | "rtl";
            before: components["schemas"]["ComparedEditionDto"];
            after: components["schemas"]["ComparedEditionDto"];
            language: string;
            clauses: components["schemas"]["ClauseDifferenceDto"][];
        };
        WaveDto: {
            /** @enum {string} */
            state: "waiting" | "running" | "done";
            /** @description People whom the edition asks. */
            total: number;
            /** @description Of whom so many have been asked. */
            asked: number;
            startsAt: string;
            startedAt: string | null;
            finishedAt: string | null;
        };
        EditionPageDto: {
            items: components["schemas"]["EditionHeadDto"][];
            next: string | null;
        };
        DeclareChangesDto: {
            /** @description Which changed clauses are editorial, by number; the others are material. */
            changes: {
                [key: string]: "editorial" | "material";
            };
        };
        PublishEditionDto: {
            /** @description When it comes into force (an instant with its zone); at once when absent. */
            effectiveAt?: string;
        };
        AcknowledgeDto: {
            /** @description The language in which it was read. */
            language: string;
        };
        SealDto: {
            number: string;
            day: string;
            /** @description Hex. */
            hash: string;
        };
        ReceiptDto: {
            number: number;
            /** @enum {string} */
            method: "session" | "re-authentication" | "token";
            /** @description Where the edition has a quiz. */
            quizScore: number | null;
            id: string;
            personId: string;
            documentId: string;
            code: string;
            names: {
                [key: string]: string;
            };
            editionId: string;
            /** @description The language in which it was read. */
            language: string;
            originalLanguage: string;
            at: string;
            /** @description SHA-256 (hex) of the edition's canonical content. */
            digest: string;
            /** @description The sentence that was agreed to. */
            sentence: string;
            /** @description How one had signed in. */
            loginMethod: string | null;
            loginAt: string | null;
            /** @description What had changed since the edition acknowledged before, as it was shown. */
            shown: components["schemas"]["ShownChangeDto"][];
            /** @description Null until the trail sealed it, some seconds later. */
            seal: components["schemas"]["SealDto"] | null;
        };
        ReceiptPageDto: {
            items: components["schemas"]["ReceiptDto"][];
            next: string | null;
        };
        RoundDto: {
            number: number;
            comments: number;
            editionId: string;
            names: {
                [key: string]: string;
            };
            openedAt: string;
        };
        RoundPageDto: {
            items: components["schemas"]["RoundDto"][];
            next: string | null;
        };
        ConsultedClauseDto: {
            number: string;
            title: {
                [key: string]: string;
            };
            text: {
                [key: string]: string;
            };
        };
        ColleagueDto: {
            id: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
        };
        AnswerViewDto: {
            id: string;
            author: components["schemas"]["ColleagueDto"];
            text: string;
            at: string;
        };
        CommentViewDto: {
            /** @enum {string} */
            state: "open" | "accepted" | "noted" | "declined";
            id: string;
            clause: string;
            author: components["schemas"]["ColleagueDto"];
            text: string;
            at: string;
            resolution: string | null;
            answers: components["schemas"]["AnswerViewDto"][];
            /** @description What the caller may do with it: `answer`, `resolve`. */
            can: string[];
        };
        ApprovalViewDto: {
            /** @description Null for somebody whom a role entitles. */
            area: string | null;
            person: components["schemas"]["ColleagueDto"];
            /** @description When this very draft was approved; null: not yet. */
            at: string | null;
        };
        ConsultationDto: {
            number: number;
            version: number;
            /**
             * @description Null while there was no round.
             * @enum {string|null}
             */
            round: "open" | "closed" | null;
            editionId: string;
            documentId: string;
            names: {
                [key: string]: string;
            };
            languages: string[];
            originalLanguage: string;
            summary: {
                [key: string]: string;
            };
            clauses: components["schemas"]["ConsultedClauseDto"][];
            comments: components["schemas"]["CommentViewDto"][];
            approvals: components["schemas"]["ApprovalViewDto"][];
            /** @description Areas whose approval is missing; `another`: nobody but the author approved. */
            missing: string[];
            /** @description What the caller may do: `comment`, `approve`, `open`, `close`, `publish`. */
            can: string[];
        };
        CommentDto: {
            /** @description Number of the clause. */
            clause: string;
            text: string;
        };
        CommentAnswerDto: {
            text: string;
        };
        ResolveCommentDto: {
            /** @enum {string} */
            outcome: "accepted" | "noted" | "declined";
            /** @description What becomes of it, for the one who commented. */
            words: string;
        };
        ApproverViewDto: {
            /** @enum {string} */
            area: "legal" | "hr" | "works-council" | "social-media";
            person: components["schemas"]["ColleagueDto"];
        };
        ApproversDto: {
            items: components["schemas"]["ApproverViewDto"][];
        };
        ApproverInputDto: {
            /** @enum {string} */
            area: "legal" | "hr" | "works-council" | "social-media";
            /** Format: uuid */
            personId: string;
        };
        NameApproversDto: {
            /** @description Everybody who has to approve each edition; nobody for none. */
            approvers: components["schemas"]["ApproverInputDto"][];
        };
        WordingSourceDto: {
            name: string;
            url: string;
        };
        WordingFindingDto: {
            /** @enum {string} */
            field: "title" | "text";
            /** @description Where it begins and ends, in UTF-16 units. */
            from: number;
            until: number;
            code: string;
            clause: string;
            language: string;
            words: string;
            explanation: {
                [key: string]: string;
            };
            suggestion: {
                [key: string]: string;
            };
            sources: components["schemas"]["WordingSourceDto"][];
        };
        WordingFindingsDto: {
            items: components["schemas"]["WordingFindingDto"][];
        };
        ProofDto: {
            number: number;
            /**
             * @description This very edition, an earlier one that still counted, or neither.
             * @enum {string}
             */
            state: "acknowledged" | "counted" | "missing";
            acknowledgedNumber: number | null;
            quizScore: number | null;
            personId: string;
            externalId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            department: string | null;
            code: string;
            editionId: string;
            acknowledgedAt: string | null;
            language: string | null;
            digest: string | null;
            method: string | null;
            askedAt: string | null;
            dueAt: string | null;
        };
        ProofPageDto: {
            items: components["schemas"]["ProofDto"][];
            next: string | null;
            /** @description Legal entities whose persons works-council mode keeps from the caller. */
            keptBack: string[];
        };
        ProofCountsDto: {
            acknowledged: number;
            counted: number;
            missing: number;
        };
        ProofAskedDto: {
            /** @enum {string|null} */
            state: "acknowledged" | "counted" | "missing" | null;
            at: string;
            editionId: string | null;
            documentId: string | null;
            personId: string | null;
            audienceId: string | null;
        };
        ProofKeyDto: {
            /** @description SHA-256 (hex) of the public key. */
            id: string;
            /** @description DER (SPKI), base64. */
            publicKey: string;
            from: string;
            until: string;
        };
        SignedProofsDto: {
            kind: string;
            asked: components["schemas"]["ProofAskedDto"];
            /** @description Legal entities whose persons works-council mode kept from whoever asked: they are not among the counts either. */
            keptBack: string[];
            counts: components["schemas"]["ProofCountsDto"];
            proofs: components["schemas"]["ProofDto"][];
            signedAt: string;
            key: components["schemas"]["ProofKeyDto"];
            /** @description Ed25519 over the canonical JSON (RFC 8785) of everything else; base64. */
            signature: string;
        };
        ProofKeysDto: {
            items: components["schemas"]["ProofKeyDto"][];
        };
        MediaDto: {
            /** @enum {string} */
            kind: "image" | "audio" | "video";
            bytes: number;
            seconds: number | null;
            /** @enum {string} */
            state: "active" | "retired";
            version: number;
            id: string;
            type: string;
            name: string;
            alt: {
                [key: string]: string;
            };
            /** @description In each language that has captions or a transcript of its own. */
            transcript: {
                [key: string]: string;
            };
            /** @description Languages it has captions in. */
            captions: string[];
            uploadedAt: string;
            /** @description What the caller may do with it: `edit`, `retire`, `restore`. */
            can: string[];
        };
        MediaPageDto: {
            items: components["schemas"]["MediaDto"][];
            next: string | null;
        };
        MediaWordsDto: {
            name: string;
            /** @description Pictures: what there is to see; by language. */
            alt?: {
                [key: string]: string;
            };
            /** @description Sound and film: everything in words, by language; what the captions say when there is none. */
            transcript?: {
                [key: string]: string;
            };
        };
        CaptionsDto: {
            /** @description WebVTT. */
            text: string;
        };
        BeltDto: {
            /** @description 1 is the lowest. */
            rank: number;
            id: string;
            code: string;
            colour: string;
            names: {
                [key: string]: string;
            };
        };
        BeltsDto: {
            items: components["schemas"]["BeltDto"][];
        };
        AddBeltDto: {
            code: string;
            /** @description `#rrggbb` */
            colour: string;
            names: {
                [key: string]: string;
            };
            /** @description Code of the belt below the new one; the new one is the highest when absent. */
            above?: string;
        };
        RestyleBeltDto: {
            /** @description `#rrggbb` */
            colour?: string;
            names?: {
                [key: string]: string;
            };
        };
        TrackEditionHeadDto: {
            number: number;
            /** @enum {string} */
            state: "draft" | "published";
            minimumMinutes: number;
            passMark: number;
            validityDays: number | null;
            /** @description Seconds it takes at least, as stated. */
            seconds: number;
            modules: number;
            version: number;
            id: string;
            names: {
                [key: string]: string;
            };
            publishedAt: string | null;
        };
        TrackDto: {
            id: string;
            code: string;
            belt: components["schemas"]["BeltDto"];
            /** @description The newest published edition. */
            edition: components["schemas"]["TrackEditionHeadDto"] | null;
            /** @description The draft, for authors. */
            draft: components["schemas"]["TrackEditionHeadDto"] | null;
        };
        TrackPageDto: {
            items: components["schemas"]["TrackDto"][];
            next: string | null;
        };
        BankDrawDto: {
            kinds?: ("single" | "multiple" | "truefalse" | "shorttext" | "numeric" | "order" | "match" | "scenario")[];
            /** @description How many of them in an attempt; 0 for all. */
            count: number;
            tags?: string[];
            /** @description Only questions in each of these languages. */
            languages?: string[];
            /** @description Questions by id. */
            questions?: string[];
        };
        ModuleQuizDto: {
            /** @description Questions drawn per attempt; all of them when absent. */
            draw?: number;
            /** @description Per cent; the track's when absent. */
            passMark?: number;
            /** @description How often it may be attempted; without limit when null or absent. */
            attempts?: number | null;
            /** @description Minutes between an attempt that did not pass and the next; none when absent. */
            waitMinutes?: number;
            /** @description Minutes that one attempt may take; as long as it takes when null or absent. */
            limitMinutes?: number | null;
            /** @description What it draws from the bank of questions, beside its own. */
            bank?: components["schemas"]["BankDrawDto"][];
            questions: components["schemas"]["QuestionDto"][];
        };
        ModuleInputDto: {
            /** @enum {string} */
            kind: "lesson" | "quiz" | "acknowledgement" | "practice" | "session" | "package";
            /** @description How long it takes; a lesson's reading time, else 240, when absent. */
            seconds?: number;
            code: string;
            names: {
                [key: string]: string;
            };
            /** @description The author knows that it takes longer than 240 seconds. */
            override?: boolean;
            /** @description Lesson: Markdown by language. */
            body?: {
                [key: string]: string;
            };
            /** @description Numbers of the clauses it teaches. */
            clauses?: string[];
            /** @description Quiz; of a lesson, the question that checks whether it was understood. */
            quiz?: components["schemas"]["ModuleQuizDto"];
            /** @description Acknowledgement: the document's code. */
            document?: string;
            /**
             * Format: uuid
             * @description Practice, session, package: what is to be done, as `GET /materials` names it; a draft may leave it open.
             */
            material?: string;
            /** @description Codes of modules and choices that are completed before it. */
            after?: string[];
            /** @description Code of the choice it belongs to. */
            choice?: string;
        };
        TrackChoiceInputDto: {
            /** @description How many of its modules are to be completed. */
            least: number;
            code: string;
            names: {
                [key: string]: string;
            };
        };
        CreateTrackDto: {
            /** @description Credited minutes that the belt takes at least. */
            minimumMinutes: number;
            /** @description Per cent that passes its quizzes, unless they say otherwise. */
            passMark: number;
            /**
             * @description Days for which the belt is held; null: until revoked.
             * @default null
             */
            validityDays: number | null;
            code: string;
            /** @description The belt's code. */
            belt: string;
            names: {
                [key: string]: string;
            };
            modules: components["schemas"]["ModuleInputDto"][];
            choices?: components["schemas"]["TrackChoiceInputDto"][];
        };
        CreatedTrackDto: {
            /** @description The track. */
            id: string;
            editionId: string;
        };
        ModuleHeadDto: {
            position: number;
            /** @enum {string} */
            kind: "lesson" | "quiz" | "acknowledgement" | "practice" | "session" | "package";
            seconds: number;
            id: string;
            code: string;
            names: {
                [key: string]: string;
            };
            clauses: string[];
            quizId: string | null;
            documentId: string | null;
            /** @description What a practice, session or package is made of; null while it is open. */
            materialId: string | null;
            /** @description Codes of modules and choices that are completed before it. */
            after: string[];
            /** @description Code of the choice it belongs to. */
            choice: string | null;
        };
        TrackChoiceDto: {
            /** @description How many of its modules are to be completed. */
            least: number;
            code: string;
            names: {
                [key: string]: string;
            };
        };
        TrackEditionDto: {
            number: number;
            /** @enum {string} */
            state: "draft" | "published";
            minimumMinutes: number;
            passMark: number;
            validityDays: number | null;
            /** @description Seconds it takes at least, as stated: of a choice the shortest modules that will do. */
            seconds: number;
            version: number;
            id: string;
            trackId: string;
            trackCode: string;
            belt: components["schemas"]["BeltDto"];
            names: {
                [key: string]: string;
            };
            publishedAt: string | null;
            modules: components["schemas"]["ModuleHeadDto"][];
            choices: components["schemas"]["TrackChoiceDto"][];
            /** @description What the caller may do with it now: `edit`, `publish`, `discard`; `copy` for the newest edition. */
            can: string[];
        };
        EditTrackEditionDto: {
            /** @description Credited minutes that the belt takes at least. */
            minimumMinutes: number;
            /** @description Per cent that passes its quizzes, unless they say otherwise. */
            passMark: number;
            /**
             * @description Days for which the belt is held; null: until revoked.
             * @default null
             */
            validityDays: number | null;
            names: {
                [key: string]: string;
            };
            modules: components["schemas"]["ModuleInputDto"][];
            choices?: components["schemas"]["TrackChoiceInputDto"][];
        };
        TrackPublicationDto: {
            /**
             * @description Who is enrolled: stays, moves with credit for unchanged modules, or starts over.
             * @default stay
             * @enum {string}
             */
            enrolled: "stay" | "move" | "restart";
            /**
             * @description Who holds the belt: keeps it as it is, or is to renew it by a date.
             * @default keep
             * @enum {string}
             */
            holders: "keep" | "renew";
            /** @description Publishes also where some cannot finish by their date any more. */
            despite?: boolean;
            /** @description The last day of belts that are to be renewed. */
            renewBy?: string;
        };
        ModuleDto: {
            position: number;
            /** @enum {string} */
            kind: "lesson" | "quiz" | "acknowledgement" | "practice" | "session" | "package";
            seconds: number;
            /** @description Lesson: Markdown by language. */
            body: {
                [key: string]: string;
            } | null;
            editionId: string;
            id: string;
            code: string;
            names: {
                [key: string]: string;
            };
            clauses: string[];
            quizId: string | null;
            documentId: string | null;
            /** @description What a practice, session or package is made of; null while it is open. */
            materialId: string | null;
            /** @description Codes of modules and choices that are completed before it. */
            after: string[];
            /** @description Code of the choice it belongs to. */
            choice: string | null;
        };
        SplitLessonDto: {
            words: number;
            seconds: number;
            title: string;
            markdown: string;
        };
        LessonSplitDto: {
            lessons: components["schemas"]["SplitLessonDto"][];
        };
        MaterialDto: {
            /** @enum {string} */
            kind: "practice" | "session" | "package";
            id: string;
            names: {
                [key: string]: string;
            };
            /** @description It may be published in a track. */
            ready: boolean;
            /** @description Code of the fault that says why it is not ready. */
            why: string | null;
        };
        MaterialPageDto: {
            items: components["schemas"]["MaterialDto"][];
            next: string | null;
        };
        CopyTrackDto: {
            code: string;
            /** @description Code of the belt it leads to; the same as of the other when absent. */
            belt?: string;
            /** @description The same as of the other when absent. */
            names?: {
                [key: string]: string;
            };
        };
        TrackFileDto: {
            /** @enum {string} */
            schema: "obi-track";
            /** @enum {integer} */
            version: 1;
            track: components["schemas"]["CreateTrackDto"];
        };
        AssignmentDto: {
            /** @enum {string} */
            asks: "belt" | "track";
            joinerDays: number;
            everyMonths: number | null;
            /** @description Persons it reaches now; of them started, completed, late, and away (who are never late). */
            reached: number;
            started: number;
            completed: number;
            late: number;
            away: number;
            id: string;
            belt: string;
            beltNames: {
                [key: string]: string;
            };
            track: string;
            trackNames: {
                [key: string]: string;
            };
            editionId: string;
            audienceId: string;
            audienceNames: {
                [key: string]: string;
            };
            dueOn: string;
            /** @description `MM-DD` */
            yearlyOn: string | null;
            reason: string;
            /** Format: date-time */
            assignedAt: string;
            /** Format: date-time */
            endedAt: string | null;
        };
        AssignmentPageDto: {
            items: components["schemas"]["AssignmentDto"][];
            next: string | null;
        };
        AssignmentInputDto: {
            /** @description The belt is to be earned again so many months after it was. */
            everyMonths?: number | null;
            /** @description Calendar days for those who join later, and for earning a belt again before its date. */
            joinerDays: number;
            /** @description The date for those there now. */
            dueOn: string;
            reason: string;
            /** @description Belt code: the latest edition of the track that leads to it. */
            belt?: string;
            /** @description Track code: its latest edition. */
            track?: string;
            /**
             * Format: uuid
             * @description An audience, or else a list of people.
             */
            audienceId?: string;
            /** @description External ids; an audience of just these is made. */
            people?: string[];
            /**
             * Format: uuid
             * @description Or a list that was taken before, of up to 100,000: an audience of just these is made.
             */
            listId?: string;
            /** @description Or every year by this day, `MM-DD`; whoever earned it within half a year before is asked the year after. */
            yearlyOn?: string | null;
        };
        AssignedDto: {
            /** @description Persons it asks now. */
            reached: number;
            /** @description Of them newly enrolled. */
            enrolled: number;
            id: string;
        };
        AssignmentTrialDto: {
            /** @description The belt is to be earned again so many months after it was. */
            everyMonths?: number | null;
            /** @description Days that a renewal opens before its date; 30 unless stated. */
            joinerDays?: number;
            /** @description Belt code: the latest edition of the track that leads to it. */
            belt?: string;
            /** @description Track code: its latest edition. */
            track?: string;
            /**
             * Format: uuid
             * @description An audience, or else a list of people.
             */
            audienceId?: string;
            /** @description External ids; an audience of just these is made. */
            people?: string[];
            /**
             * Format: uuid
             * @description Or a list that was taken before, of up to 100,000: an audience of just these is made.
             */
            listId?: string;
            /** @description Or every year by this day, `MM-DD`; whoever earned it within half a year before is asked the year after. */
            yearlyOn?: string | null;
        };
        HolderDto: {
            personId: string;
            externalId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            /** @description Code of the belt held: the one asked for, or a higher one. */
            belt: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string | null;
        };
        AssignmentPreviewDto: {
            members: number;
            toEnrol: number;
            /** @description On the track already. */
            already: number;
            /** @description Hold the belt already. */
            completed: number;
            /** @description Persons of the list named more than once. */
            repeated: number;
            /** @description External ids of the list that nobody has. */
            unknown: string[];
            /** @description The first twenty of those who hold it, by family name. */
            holding: components["schemas"]["HolderDto"][];
        };
        TrainingBeltDto: {
            rank: number;
            id: string;
            code: string;
            colour: string;
            names: {
                [key: string]: string;
            };
        };
        AppliesDto: {
            everyMonths: number | null;
            assignmentId: string;
            audienceId: string;
            audienceNames: {
                [key: string]: string;
            };
            /** @description Belt code. */
            belt: string;
            trackNames: {
                [key: string]: string;
            };
            /** @description HR's words. */
            reason: string;
            since: string;
            /** @description Null when it is met, or its date is waived. */
            dueOn: string | null;
            met: boolean;
            /** @description `MM-DD` */
            yearlyOn: string | null;
        };
        AskedBeltDto: {
            /** @description The highest belt they ask for. */
            belt: components["schemas"]["TrainingBeltDto"];
            held: boolean;
            /** @description The earliest date of those that are not met; null when all are. */
            dueOn: string | null;
            assignments: components["schemas"]["AppliesDto"][];
        };
        TodayDto: {
            names: {
                [key: string]: string;
            } | null;
            seconds: number | null;
            /** @description Something was completed or credited today. */
            done: boolean;
            /** @description `module`, `update`, …; null when nothing waits. */
            source: string | null;
            /** @description Console path. */
            path: string | null;
            moduleId: string | null;
            kind: string | null;
        };
        MyChoiceDto: {
            /** @description How many of them are still to be completed. */
            short: number;
            code: string;
            names: {
                [key: string]: string;
            };
        };
        MyModuleDto: {
            position: number;
            /** @enum {string} */
            kind: "lesson" | "quiz" | "acknowledgement" | "practice" | "session" | "package";
            /** @description Stated length. */
            seconds: number;
            creditedSeconds: number;
            id: string;
            code: string;
            names: {
                [key: string]: string;
            };
            quizId: string | null;
            documentId: string | null;
            /** @description What a practice, session or package is made of. */
            materialId: string | null;
            completedAt: string | null;
            /** @description It need not be completed: somebody with the permission has waived it. */
            waivedAt: string | null;
            /** @description Code of the choice it belongs to. */
            choice: string | null;
            /** @description Codes of modules and choices that come first and are not completed; while there is one it is locked. */
            missing: string[];
        };
        MyGroundDto: {
            /** @enum {string} */
            kind: "assignment" | "voluntary";
            audienceNames: {
                [key: string]: string;
            } | null;
            assignmentId: string | null;
            audienceId: string | null;
            /** @description HR's words. */
            reason: string | null;
            since: string;
            dueOn: string | null;
        };
        MinutesOfferDto: {
            names: {
                [key: string]: string;
            } | null;
            /** @description What it may credit. */
            seconds: number;
            source: string;
            /** @description Console path. */
            path: string;
        };
        MyEnrolmentDto: {
            /**
             * @description `voluntary` without a ground: begun before the assignment ended, and free to go on.
             * @enum {string}
             */
            state: "assigned" | "voluntary" | "completed";
            number: number;
            /** @description Credited so far, in modules and elsewhere since the enrolment. */
            creditedSeconds: number;
            minimumSeconds: number;
            id: string;
            /** @description The earliest date of the grounds; absences move it by their days and 14 more. */
            dueOn: string | null;
            /** @description Due no earlier than this: an extension. */
            extendedOn: string | null;
            /** @description Its date is waived. */
            undated: boolean;
            /** @description The date has passed; nobody who is away is late. */
            late: boolean;
            enrolledAt: string;
            startedAt: string | null;
            completedAt: string | null;
            trackId: string;
            track: string;
            editionId: string;
            names: {
                [key: string]: string;
            };
            belt: components["schemas"]["TrainingBeltDto"];
            choices: components["schemas"]["MyChoiceDto"][];
            /** @description The first module that is still to be completed and not locked; null when only minutes are missing, or nothing. */
            nextModuleId: string | null;
            modules: components["schemas"]["MyModuleDto"][];
            grounds: components["schemas"]["MyGroundDto"][];
            /** @description What would credit the minutes that are still missing when every module is done. */
            offers: components["schemas"]["MinutesOfferDto"][];
        };
        RenewalDto: {
            /** @description From this day on it can be earned again. */
            opensOn: string;
            /** @description When its time is over. */
            by: string;
            open: boolean;
            /** @description The edition to take it on; null for recognised prior learning. */
            editionId: string | null;
            /** @description The enrolment on which it is being renewed already. */
            enrolmentId: string | null;
        };
        MyBeltDto: {
            rank: number;
            awardId: string;
            code: string;
            colour: string;
            names: {
                [key: string]: string;
            };
            from: string;
            /** @description The last of the time for which it was given. */
            until: string | null;
            /** @description Until when it counts: `until` and the days of grace. */
            countsUntil: string | null;
            /** @description Null for a belt without end, and where something later holds it. */
            renewal: components["schemas"]["RenewalDto"] | null;
        };
        MyTrainingDto: {
            /** @description Null when no assignment applies. */
            asked: components["schemas"]["AskedBeltDto"] | null;
            today: components["schemas"]["TodayDto"];
            enrolments: components["schemas"]["MyEnrolmentDto"][];
            belts: components["schemas"]["MyBeltDto"][];
        };
        ChooseTrackDto: {
            /** Format: uuid */
            trackEditionId: string;
        };
        OpenStudyDto: {
            /** Format: uuid */
            moduleId: string;
        };
        StudyDto: {
            /** @description Real milliseconds between beats (a demo's time may run faster). */
            beatEveryMs: number;
            /** @description How far it was read before, in thousandths, on whatever device. */
            reached: number;
            /** @description After how many minutes without a pause it is asked whether somebody is there. */
            askAfterMinutes: number;
            id: string;
            moduleId: string;
            enrolmentId: string;
        };
        BeatDto: {
            /** @description How far the words are read, in thousandths. */
            reached?: number;
            /** @description Somebody is there: the answer to the question. */
            here?: boolean;
        };
        CreditedDto: {
            moduleCreditedSeconds: number;
            creditedSeconds: number;
            minimumSeconds: number;
            /** @description The award this beat brought, if it was the last thing missing. */
            awardId: string | null;
            /** @description The stay is long: whether somebody is there is asked, once. */
            asks: boolean;
            /** @description Nobody answered: nothing is credited until somebody does. */
            paused: boolean;
        };
        StudySettingDto: {
            /** @description Minutes of study without a pause. */
            askAfterMinutes: number;
        };
        CompletedModuleDto: {
            awardId: string | null;
        };
        RecognitionDto: {
            /** @enum {string} */
            state: "proposed" | "confirmed" | "refused";
            id: string;
            personId: string;
            personName: string;
            /** @description Belt code. */
            belt: string;
            beltNames: {
                [key: string]: string;
            };
            reason: string;
            endsOn: string;
            proposedBy: string;
            proposerName: string;
            /** Format: date-time */
            proposedAt: string;
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description What the caller may do with it: `confirm`, `refuse`. */
            can: string[];
        };
        RecognitionPageDto: {
            items: components["schemas"]["RecognitionDto"][];
            next: string | null;
        };
        ProposeRecognitionDto: {
            /** Format: uuid */
            personId: string;
            /** @description Belt code, such as `green`. */
            belt: string;
            /** @description What was learnt before, and where. */
            reason: string;
            /** @description The last day on which the belt is held. */
            endsOn: string;
        };
        ConfirmedRecognitionDto: {
            awardId: string;
        };
        EvidenceRevocationDto: {
            code: string;
            words: string;
        };
        EvidenceAttemptDto: {
            score: number;
            passed: boolean;
            at: string;
        };
        EvidenceAcknowledgementDto: {
            number: number;
            documentNames: {
                [key: string]: string;
            };
            at: string;
        };
        EvidenceModuleDto: {
            /** @description Stated length. */
            seconds: number;
            creditedSeconds: number;
            id: string;
            kind: string;
            names: {
                [key: string]: string;
            };
            completedAt: string | null;
            waivedAt: string | null;
            attempts: components["schemas"]["EvidenceAttemptDto"][];
            acknowledged: components["schemas"]["EvidenceAcknowledgementDto"] | null;
        };
        EvidenceCreditDto: {
            seconds: number;
            times: number;
            source: string;
        };
        EvidenceDto: {
            /** @enum {string} */
            ground: "track" | "recognition";
            trackNames: {
                [key: string]: string;
            } | null;
            /** @description Of the track's edition. */
            number: number | null;
            minimumSeconds: number | null;
            creditedSeconds: number;
            awardId: string;
            belt: string;
            beltNames: {
                [key: string]: string;
            };
            from: string;
            until: string | null;
            countsUntil: string | null;
            revokedAt: string | null;
            revocation: components["schemas"]["EvidenceRevocationDto"] | null;
            enrolledAt: string | null;
            startedAt: string | null;
            modules: components["schemas"]["EvidenceModuleDto"][];
            credits: components["schemas"]["EvidenceCreditDto"][];
        };
        MyExcuseDto: {
            /** @enum {string} */
            kind: "extension" | "module-waiver" | "date-waiver";
            moduleNames: {
                [key: string]: string;
            } | null;
            enrolmentId: string;
            id: string;
            moduleId: string | null;
            dueOn: string | null;
            endsOn: string | null;
            reason: string;
            /** @description Who granted it; null for an operator. */
            grantedBy: string | null;
            grantedAt: string;
        };
        MyExcusesDto: {
            items: components["schemas"]["MyExcuseDto"][];
        };
        RevocationDto: {
            /** @enum {string} */
            code: "given-in-error" | "not-own-work" | "rules-broken" | "content-withdrawn" | "other";
            words: string;
            by: string | null;
        };
        PersonAwardDto: {
            rank: number;
            /** @enum {string} */
            ground: "track" | "recognition";
            trackNames: {
                [key: string]: string;
            } | null;
            number: number | null;
            /** @enum {string} */
            state: "held" | "grace" | "ended" | "revoked";
            id: string;
            belt: string;
            beltNames: {
                [key: string]: string;
            };
            colour: string;
            from: string;
            until: string | null;
            /** @description Until when it counts: `until` and the days of grace. */
            countsUntil: string | null;
            revokedAt: string | null;
            revocation: components["schemas"]["RevocationDto"] | null;
            can: string[];
        };
        PersonModuleDto: {
            id: string;
            kind: string;
            names: {
                [key: string]: string;
            };
            completedAt: string | null;
            waivedAt: string | null;
            can: string[];
        };
        PersonExcuseDto: {
            /** @enum {string} */
            kind: "extension" | "module-waiver" | "date-waiver";
            moduleNames: {
                [key: string]: string;
            } | null;
            endedAt: string | null;
            can: string[];
            id: string;
            moduleId: string | null;
            dueOn: string | null;
            endsOn: string | null;
            reason: string;
            /** @description Who granted it; null for an operator. */
            grantedBy: string | null;
            grantedAt: string;
        };
        PersonEnrolmentDto: {
            /** @enum {string} */
            state: "assigned" | "voluntary" | "completed";
            number: number;
            id: string;
            dueOn: string | null;
            belt: string;
            trackNames: {
                [key: string]: string;
            };
            enrolledAt: string;
            completedAt: string | null;
            modules: components["schemas"]["PersonModuleDto"][];
            excuses: components["schemas"]["PersonExcuseDto"][];
            can: string[];
        };
        PersonAwardsDto: {
            personId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            awards: components["schemas"]["PersonAwardDto"][];
            enrolments: components["schemas"]["PersonEnrolmentDto"][];
        };
        RevokeAwardDto: {
            /** @enum {string} */
            code: "given-in-error" | "not-own-work" | "rules-broken" | "content-withdrawn" | "other";
            /** @description What happened; the person reads it. */
            words: string;
        };
        ExtendEnrolmentDto: {
            /** @description The later date. */
            dueOn: string;
            /** @description The person reads it. */
            reason: string;
        };
        WaiveDto: {
            /** @description The last day of the waiver; until it is ended when absent. */
            endsOn?: string | null;
            /**
             * Format: uuid
             * @description The module; the date of the enrolment when absent.
             */
            moduleId?: string;
            /** @description The person reads it. */
            reason: string;
        };
        RenewalTermDto: {
            /** @description Days before its time is over from which it may be earned again by own choice, never in the first half of it. */
            renewalDays: number;
            /** @description Days for which the belt still counts after that. */
            graceDays: number;
        };
        LateRowDto: {
            /**
             * @description Late: the date has passed. At risk: more than four minutes are left for each working day until it.
             * @enum {string}
             */
            standing: "late" | "at-risk" | "away";
            /** @description What is left of modules and of minutes, whichever is more; null where works-council mode keeps progress back. */
            remainingMinutes: number | null;
            /** @description The person's own, today and the due date among them. */
            workingDays: number;
            enrolmentId: string;
            personId: string;
            externalId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            legalEntity: string | null;
            department: string | null;
            managerId: string | null;
            /** @description External id of the manager. */
            manager: string | null;
            managerName: string | null;
            track: string;
            trackNames: {
                [key: string]: string;
            };
            /** @description Belt code. */
            belt: string;
            dueOn: string;
            /** Format: date-time */
            lastActAt: string | null;
            /** @description Reminded today already. */
            reminded: boolean;
        };
        LatePageDto: {
            items: components["schemas"]["LateRowDto"][];
            next: string | null;
        };
        LateTeamDto: {
            late: number | null;
            atRisk: number | null;
            away: number | null;
            total: number | null;
            /** @description The department, or the manager's id. */
            team: string | null;
            /** @description The manager's name. */
            name: string | null;
        };
        LateEntityDto: {
            /** @description The smallest group that is shown; null outside works-council mode. */
            minimum: number | null;
            legalEntity: string | null;
            teams: components["schemas"]["LateTeamDto"][];
            sums: components["schemas"]["LateTeamDto"];
        };
        LateTeamsDto: {
            items: components["schemas"]["LateEntityDto"][];
            /**
             * Format: date-time
             * @description Whoever has worked since then may be counted at risk still. Dates, absences and assignments count at once.
             */
            asOf: string | null;
        };
        LateLookDto: {
            /** Format: date-time */
            asOf: string;
        };
        RemindersInputDto: {
            /** @enum {string} */
            standing?: "late" | "at-risk" | "away";
            /** @description Track code. */
            track?: string;
            department?: string;
            legalEntity?: string;
            /** @description External id of a manager: everybody below them, at any depth. */
            under?: string;
            /**
             * Format: uuid
             * @description Whose manager this is.
             */
            managerId?: string;
            enrolmentIds?: string[];
        };
        RemindersDto: {
            reminded: number;
            /** @description Reminded today before: once a day at most. */
            already: number;
        };
        ReportRowDto: {
            /** @enum {string} */
            state: "assigned" | "voluntary" | "withdrawn" | "completed";
            /** @description Extensions and waivers that stand, each kind once. */
            excused: ("extension" | "module-waiver" | "date-waiver")[];
            enrolmentId: string;
            personId: string;
            externalId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            department: string | null;
            track: string;
            trackNames: {
                [key: string]: string;
            };
            /** @description Belt code. */
            belt: string;
            /** Format: date-time */
            enrolledAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            completedAt: string | null;
            dueOn: string | null;
            /** @description Assigned, and the date has passed; whoever is away is never late. */
            late: boolean;
            /** @description Absent now. */
            away: boolean;
        };
        ReportPageDto: {
            items: components["schemas"]["ReportRowDto"][];
            next: string | null;
        };
        FiguresLineDto: {
            counts: (number | null)[];
            total: number | null;
            department: string | null;
        };
        EntityFiguresDto: {
            /** @description The smallest group that is shown; null outside works-council mode. */
            minimum: number | null;
            legalEntity: string | null;
            /** @description What the counts are of, in order. */
            states: string[];
            lines: components["schemas"]["FiguresLineDto"][];
            /** @description Over all departments. */
            sums: components["schemas"]["FiguresLineDto"];
        };
        FiguresDto: {
            items: components["schemas"]["EntityFiguresDto"][];
        };
        TrainingProofDto: {
            /**
             * @description Held then; its time was over then; revoked by then; never had by then; or kept back by works-council mode.
             * @enum {string}
             */
            state: "held" | "ended" | "revoked" | "none" | "withheld";
            /**
             * @description The same award as it is known now.
             * @enum {string}
             */
            stateNow: "held" | "ended" | "revoked" | "none" | "withheld";
            /** @enum {string|null} */
            ground: "track" | "recognition" | null;
            /** @description The track's edition. */
            number: number | null;
            /** @description Modules of the edition: all, completed, waived. Null where progress is kept back, and without a track. */
            modules: number | null;
            modulesCompleted: number | null;
            modulesWaived: number | null;
            minimumMinutes: number | null;
            creditedMinutes: number | null;
            personId: string;
            externalId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            department: string | null;
            belt: string;
            beltNames: {
                [key: string]: string;
            };
            awardId: string | null;
            from: string | null;
            /** @description Until when it counted, as it was known then. */
            until: string | null;
            revokedAt: string | null;
            revocation: string | null;
            track: string | null;
            enrolledAt: string | null;
            startedAt: string | null;
            completedAt: string | null;
            recognitionId: string | null;
        };
        TrainingProofPageDto: {
            items: components["schemas"]["TrainingProofDto"][];
            next: string | null;
            /** @description Legal entities whose persons works-council mode keeps from the caller. */
            keptBack: string[];
        };
        TrainingProofCountsDto: {
            held: number;
            ended: number;
            revoked: number;
            none: number;
            withheld: number;
        };
        TrainingProofAskedDto: {
            /** @enum {string|null} */
            state: "held" | "ended" | "revoked" | "none" | "withheld" | null;
            at: string;
            personId: string | null;
            belt: string | null;
            track: string | null;
            audienceId: string | null;
        };
        SignedTrainingProofsDto: {
            kind: string;
            asked: components["schemas"]["TrainingProofAskedDto"];
            keptBack: string[];
            counts: components["schemas"]["TrainingProofCountsDto"];
            proofs: components["schemas"]["TrainingProofDto"][];
            signedAt: string;
            key: components["schemas"]["ProofKeyDto"];
            /** @description Ed25519 over the canonical JSON (RFC 8785) of everything else; base64. */
            signature: string;
        };
        EnrolmentMoveTrialDto: {
            /** @enum {string} */
            kind: "move" | "extension" | "withdrawal" | "reminder";
            /**
             * @description Only those who are so on the late list; `any`: whoever is on it.
             * @enum {string}
             */
            standing?: "late" | "at-risk" | "away" | "any";
            /** @description Or so many days after each one's own. */
            days?: number;
            /** @description Track code; needed unless enrolments are named, or a standing. */
            track?: string;
            enrolmentIds?: string[];
            /** @description External ids. */
            people?: string[];
            /** Format: uuid */
            audienceId?: string;
            department?: string;
            legalEntity?: string;
            /** @description External id of a manager: everybody below them. */
            under?: string;
            /** @description Only those whose date has passed. */
            late?: boolean;
            /**
             * Format: uuid
             * @description Whose manager this is.
             */
            managerId?: string;
            /**
             * Format: uuid
             * @description People of one's own list.
             */
            listId?: string;
            /**
             * Format: uuid
             * @description A move's edition, which is published.
             */
            editionId?: string;
            /** @description An extension's date. */
            dueOn?: string;
        };
        MoveExcludedDto: {
            /** @enum {string} */
            why: "own" | "completed" | "withdrawn" | "in-another-move" | "already-there" | "enrolled-there" | "not-what-is-asked" | "no-date" | "not-later" | "own-choice" | "away" | "reminded" | "gone" | "cancelled" | "acted-since" | "changed-since";
            count: number;
        };
        MoveCandidateDto: {
            /**
             * @description Why nothing would be done; null: it would.
             * @enum {string|null}
             */
            why: "own" | "completed" | "withdrawn" | "in-another-move" | "already-there" | "enrolled-there" | "not-what-is-asked" | "no-date" | "not-later" | "own-choice" | "away" | "reminded" | "gone" | "cancelled" | "acted-since" | "changed-since" | null;
            enrolmentId: string;
            personId: string;
            externalId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            department: string | null;
            track: string;
            trackNames: {
                [key: string]: string;
            };
            dueOn: string | null;
            newDueOn: string | null;
        };
        EnrolmentMovePreviewDto: {
            /** @description Enrolments it would change. */
            changes: number;
            /** @description Persons named more than once. */
            repeated: number;
            excluded: components["schemas"]["MoveExcludedDto"][];
            /** @description The first fifty it would change, and the first fifty it would not. */
            items: components["schemas"]["MoveCandidateDto"][];
            /** @description External ids that nobody has. */
            unknown: string[];
            /** @description Legal entities whose persons works-council mode keeps from the caller: nothing is done with them. */
            keptBack: string[];
        };
        EnrolmentMoveInputDto: {
            /** @enum {string} */
            kind: "move" | "extension" | "withdrawal" | "reminder";
            /**
             * @description Only those who are so on the late list; `any`: whoever is on it.
             * @enum {string}
             */
            standing?: "late" | "at-risk" | "away" | "any";
            /** @description Or so many days after each one's own. */
            days?: number;
            /** @description How many enrolments the preview said: if they are others by now, nothing is done. */
            expects?: number;
            /** @description Track code; needed unless enrolments are named, or a standing. */
            track?: string;
            enrolmentIds?: string[];
            /** @description External ids. */
            people?: string[];
            /** Format: uuid */
            audienceId?: string;
            department?: string;
            legalEntity?: string;
            /** @description External id of a manager: everybody below them. */
            under?: string;
            /** @description Only those whose date has passed. */
            late?: boolean;
            /**
             * Format: uuid
             * @description Whose manager this is.
             */
            managerId?: string;
            /**
             * Format: uuid
             * @description People of one's own list.
             */
            listId?: string;
            /**
             * Format: uuid
             * @description A move's edition, which is published.
             */
            editionId?: string;
            /** @description An extension's date. */
            dueOn?: string;
            /** @description The persons read it. */
            reason: string;
        };
        MoveCountsDto: {
            waiting: number;
            /** @description Nothing was done with them. */
            left: number;
            done: number;
            undone: number;
            /** @description Done, and could not be undone. */
            stays: number;
        };
        EnrolmentMoveDto: {
            /** @enum {string} */
            kind: "move" | "extension" | "withdrawal" | "reminder";
            days: number | null;
            /** @enum {string} */
            state: "running" | "done" | "cancelled" | "undoing" | "undone";
            can: ("cancel" | "undo")[];
            id: string;
            editionId: string | null;
            dueOn: string | null;
            reason: string;
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: date-time */
            undoneAt: string | null;
            /** Format: date-time */
            undoUntil: string | null;
            counts: components["schemas"]["MoveCountsDto"];
        };
        EnrolmentMovePageDto: {
            items: components["schemas"]["EnrolmentMoveDto"][];
            next: string | null;
        };
        MoveItemDto: {
            /** @enum {string} */
            state: "waiting" | "left" | "done" | "undone" | "stays";
            /** @enum {string|null} */
            why: "own" | "completed" | "withdrawn" | "in-another-move" | "already-there" | "enrolled-there" | "not-what-is-asked" | "no-date" | "not-later" | "own-choice" | "away" | "reminded" | "gone" | "cancelled" | "acted-since" | "changed-since" | null;
            enrolmentId: string;
            personId: string;
            externalId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            dueBefore: string | null;
            dueAfter: string | null;
        };
        MoveItemPageDto: {
            items: components["schemas"]["MoveItemDto"][];
            next: string | null;
        };
        MyTrainingChangeDto: {
            /** @enum {string} */
            kind: "move" | "extension" | "withdrawal" | "reminder";
            enrolmentId: string;
            trackNames: {
                [key: string]: string;
            };
            /** @description HR's words. */
            reason: string;
            /** Format: date-time */
            at: string;
            dueBefore: string | null;
            dueAfter: string | null;
            /** @description It was taken back. */
            undone: boolean;
        };
        MyTrainingChangesDto: {
            items: components["schemas"]["MyTrainingChangeDto"][];
        };
        EditionEffectDto: {
            /** @enum {string} */
            standing: "enrolled" | "holder";
            /** @enum {string} */
            effect: "stays" | "moves" | "starts-over" | "keeps" | "renews";
            /** @description The edition they are on, or hold the belt by. */
            number: number;
            /** @description Modules completed there. */
            completed: number;
            /** @description Those of them that count in the new edition. */
            kept: number;
            /** @description What is left to be learnt after it. */
            remainingSeconds: number;
            personId: string;
            externalId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            department: string | null;
            /** @description Of a holder: until when the belt is held. */
            dueOn: string | null;
            /** @description Could not finish by that date any more, learning a module of four minutes a day. */
            stranded: boolean;
        };
        EditionEffectPageDto: {
            /** @description Open enrolments on earlier editions. */
            enrolled: number;
            /** @description Holders of the belt by earlier editions. */
            holders: number;
            /** @description Holders who are to renew. */
            renewing: number;
            stranded: number;
            /** @description Codes of modules that are as in an earlier edition: same kind, words, length and questions. */
            unchanged: string[];
            items: components["schemas"]["EditionEffectDto"][];
            next: string | null;
        };
        SuccessionDto: {
            /** @enum {string} */
            enrolled: "stay" | "move" | "restart";
            /** @enum {string} */
            holders: "keep" | "renew";
            /** @description Enrolments to be moved. */
            total: number;
            done: number;
            /** @description Awards that end by the date; null while that is still to be done. */
            renewed?: number | null;
            editionId: string;
            trackId: string;
            renewBy: string | null;
            decidedAt: string;
            completedAt: string | null;
        };
        JobFamilyDto: {
            people: number;
            duties: number;
            jobFamily: string;
        };
        JobFamiliesDto: {
            items: components["schemas"]["JobFamilyDto"][];
        };
        DutyModuleDto: {
            id: string;
            names: {
                [key: string]: string;
            };
            /** @description Track code. */
            track: string;
            trackNames: {
                [key: string]: string;
            };
            /** @description Belt code. */
            belt: string;
        };
        DutyDto: {
            position: number;
            version: number;
            id: string;
            jobFamily: string;
            duty: {
                [key: string]: string;
            };
            counterpart: {
                [key: string]: string;
            };
            /** @description Null where none was named, or the latest edition has it no more. */
            module: components["schemas"]["DutyModuleDto"] | null;
        };
        DutyPageDto: {
            items: components["schemas"]["DutyDto"][];
            next: string | null;
        };
        DutyInputDto: {
            /** @description Its place among the duties of the family. */
            position: number;
            jobFamily: string;
            duty: {
                [key: string]: string;
            };
            counterpart: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description The module that teaches it; the duty keeps to it over editions.
             */
            moduleId?: string | null;
        };
        MyDutiesDto: {
            jobFamily: string | null;
            items: components["schemas"]["DutyDto"][];
        };
        ReadinessBeltDto: {
            rank: number;
            code: string;
            colour: string;
            names: {
                [key: string]: string;
            };
        };
        BeltRequirementDto: {
            fromGrade: number;
            id: string;
            jobFamily: string;
            belt: components["schemas"]["ReadinessBeltDto"];
        };
        BeltRequirementsDto: {
            items: components["schemas"]["BeltRequirementDto"][];
        };
        BeltRequirementInputDto: {
            fromGrade: number;
            jobFamily: string;
            /** @description Belt code. */
            belt: string;
        };
        GivenApprovalDto: {
            id: string;
            note: string;
            approvedAt: string;
            approvedBy: string | null;
        };
        EntityApprovalDto: {
            people: number;
            legalEntity: string;
            approval: components["schemas"]["GivenApprovalDto"] | null;
        };
        EntityApprovalsDto: {
            items: components["schemas"]["EntityApprovalDto"][];
        };
        ReadinessApprovalInputDto: {
            legalEntity: string;
            /** @description What was agreed, and with whom. */
            note: string;
        };
        MyReadinessDto: {
            grade: number | null;
            nextGrade: number | null;
            /** @description Whether one's legal entity has approved it; if not, nothing else is said. */
            on: boolean;
            /** @description Whether somebody reports to oneself. */
            manages: boolean;
            /** @description What the next grade asks; null when nothing. */
            belt: components["schemas"]["ReadinessBeltDto"] | null;
            ready: boolean | null;
            managerName: string | null;
            /** @description Whether one's present manager sees it. */
            shared: boolean;
        };
        ReadinessSharingDto: {
            shared: boolean;
        };
        TeamCountsDto: {
            ready: number;
            notReady: number;
            /** @description Of whom a promotion asks no belt. */
            notAsked: number;
        };
        SharedReadinessDto: {
            personId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            belt: components["schemas"]["ReadinessBeltDto"] | null;
            ready: boolean | null;
        };
        TeamReadinessDto: {
            /** @description Those whose legal entity has approved it. */
            people: number;
            /** @description Fewer than these are not counted. */
            fewest: number;
            /** @description Of those who share nothing; null when they are too few, or all alike. */
            counts: components["schemas"]["TeamCountsDto"] | null;
            shared: components["schemas"]["SharedReadinessDto"][];
        };
        PackageDto: {
            number: number;
            /** @enum {string} */
            standard: "scorm12" | "scorm2004";
            parts: number;
            files: number;
            /** @description Unpacked. */
            bytes: number;
            /** @description What of it is not followed as its author meant. */
            notes: ("sequencing-ignored" | "prerequisites-ignored" | "flash-inside")[];
            /** @description Editions of tracks that name it. */
            editions: number;
            can: ("change" | "replace" | "preview" | "delete")[];
            version: number;
            id: string;
            /** @description Shared by all versions of one package. */
            seriesId: string;
            /** @description No newer version is there. */
            latest: boolean;
            names: {
                [key: string]: string;
            };
            /** @description As the package has it. */
            title: string;
            /** @description As the package states it. */
            edition: string;
            trustsCompletion: boolean;
            /** Format: date-time */
            uploadedAt: string;
            played: boolean;
        };
        PackagePageDto: {
            /** @description The largest upload. */
            uploadBytes: number;
            items: components["schemas"]["PackageDto"][];
            next: string | null;
        };
        ChangePackageDto: {
            names: {
                [key: string]: string;
            };
            /** @description Whether the package's own "completed" or "passed" counts. Otherwise all its parts opened and its time studied do. */
            trustsCompletion: boolean;
        };
        OpenPackageDto: {
            /** Format: uuid */
            packageId: string;
        };
        PackagePartDto: {
            position: number;
            /** @enum {string} */
            kind: "sco" | "asset";
            /** @description What it kept. */
            data: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            completion: "unknown" | "incomplete" | "completed";
            /** @enum {string} */
            success: "unknown" | "failed" | "passed";
            title: string;
            /** @description Relative to the frame's address. */
            address: string;
            /** @description What the manifest has it told, by element of the data model. */
            launch: {
                [key: string]: string;
            };
            /** @description Per cent, as the package states it. */
            score: number | null;
            /** Format: date-time */
            openedAt: string | null;
        };
        PackageFrameDto: {
            /** @description Signed for this person, package and attempt. */
            address: string;
            /** @description Messages come from there only, and go there only. */
            origin: string;
            /** Format: date-time */
            expiresAt: string;
        };
        PackageLackDto: {
            /** @enum {string} */
            code: "package-parts-unopened" | "package-minutes-missing" | "package-says-unfinished";
            /** @description In the caller's language. */
            detail: string;
        };
        PackageAttemptDto: {
            opening: number;
            /** @description The latest commit kept. */
            sequence: number;
            can: "complete"[];
            /** @enum {string} */
            standard: "scorm12" | "scorm2004";
            packageId: string;
            names: {
                [key: string]: string;
            };
            /** @description Whether the package's own word about completion counts. */
            trustsCompletion: boolean;
            /** @description The name by which the package may address the person. */
            learner: string;
            parts: components["schemas"]["PackagePartDto"][];
            frame: components["schemas"]["PackageFrameDto"];
            id: string;
            /** Format: date-time */
            completedAt: string | null;
            lacks: components["schemas"]["PackageLackDto"][];
        };
        PackageStandingDto: {
            opening: number;
            /** @description The latest commit kept. */
            sequence: number;
            can: "complete"[];
            id: string;
            /** Format: date-time */
            completedAt: string | null;
            lacks: components["schemas"]["PackageLackDto"][];
        };
        PackageCommitDto: {
            /** @description Of the player that opened it; only the latest may keep anything. */
            opening: number;
            /** @description Counts the commits of this opening from 1; one that was kept, or overtaken, changes nothing. */
            sequence: number;
            position: number;
            /** @description Values by element of the standard's data model; absent or null: the part was opened. */
            data?: {
                [key: string]: unknown;
            } | null;
        };
        PackagePreviewDto: {
            /** @enum {string} */
            standard: "scorm12" | "scorm2004";
            names: {
                [key: string]: string;
            };
            parts: components["schemas"]["PackagePartDto"][];
            frame: components["schemas"]["PackageFrameDto"];
        };
        OpenModuleDto: {
            /** @enum {string} */
            kind: "practice" | "session";
            code: string;
            names: {
                [key: string]: string;
            };
        };
        ImportedTrackDto: {
            /** @description Pictures, sound and film its lessons show. */
            media: number;
            packages: number;
            /** @description Questions of the bank its quizzes draw. */
            questions: number;
            editionId: string;
            /** @description What has to be chosen anew before it is published. */
            open: components["schemas"]["OpenModuleDto"][];
            id: string;
        };
        ActingDto: {
            optedOut: boolean;
            /** @description Since when. */
            since: string | null;
        };
        ChooseActingDto: {
            optedOut: boolean;
        };
        MySuspensionDto: {
            id: string;
            reason: string;
            from: string;
            until: string | null;
        };
        PermitBeltDto: {
            rank: number;
            code: string;
            colour: string;
            names: {
                [key: string]: string;
            };
        };
        PermitChannelDto: {
            textLimit: number | null;
            id: string;
            code: string;
            network: string;
            accountKind: string;
            names: {
                [key: string]: string;
            };
            languages: string[];
        };
        ReviewDepthDto: {
            /** @enum {string} */
            depth: "every" | "sample" | "after";
            /** @description Of a sample: how many in a hundred. */
            percent: number | null;
        };
        MissingDto: {
            /** @description `belt`, `acknowledgement`, `suspension`, `opted-out` or `closed`. */
            kind: string;
            /** @description A belt's code, an edition's or a suspension's id. */
            id: string;
            where: string;
            detail: string;
        };
        NextReachDto: {
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            missing: components["schemas"]["MissingDto"][];
        };
        ReachDto: {
            /**
             * @description The highest risk; null for none.
             * @enum {string|null}
             */
            reach: "low" | "medium" | "high" | null;
            /** @description How words at that risk are reviewed; null for what is not written. */
            review: components["schemas"]["ReviewDepthDto"] | null;
            /** @description Null at the top. */
            next: components["schemas"]["NextReachDto"] | null;
        };
        ChannelReachDto: {
            /**
             * @description The highest risk; null for none.
             * @enum {string|null}
             */
            reach: "low" | "medium" | "high" | null;
            /** @description How words at that risk are reviewed; null for what is not written. */
            review: components["schemas"]["ReviewDepthDto"] | null;
            /** @description Null at the top. */
            next: components["schemas"]["NextReachDto"] | null;
            channelId: string;
        };
        CapabilityReachDto: {
            /** @enum {string} */
            capability: "read-update" | "read-feed" | "reply" | "post" | "share" | "publish-unreviewed" | "review" | "coach" | "run-session" | "use-handle" | "moderate";
            /** @description Where no channel has cells of its own. */
            anywhere: components["schemas"]["ReachDto"];
            channels: components["schemas"]["ChannelReachDto"][];
        };
        MyPermitsDto: {
            /** @description The permit table's version then. */
            tableVersion: number;
            suspensions: components["schemas"]["MySuspensionDto"][];
            at: string;
            /** @description The highest belt held. */
            belt: components["schemas"]["PermitBeltDto"] | null;
            channels: components["schemas"]["PermitChannelDto"][];
            items: components["schemas"]["CapabilityReachDto"][];
        };
        PermitsDto: {
            /** @description The permit table's version then. */
            tableVersion: number;
            at: string;
            /** @description The highest belt held. */
            belt: components["schemas"]["PermitBeltDto"] | null;
            channels: components["schemas"]["PermitChannelDto"][];
            items: components["schemas"]["CapabilityReachDto"][];
        };
        EntryDto: {
            /** @enum {string} */
            capability: "read-update" | "read-feed" | "reply" | "post" | "share" | "publish-unreviewed" | "review" | "coach" | "run-session" | "use-handle" | "moderate";
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            /** @description Its rank on today's ladder. */
            beltRank: number;
            /** @enum {string} */
            reviewDepth: "every" | "sample" | "after";
            samplePercent: number | null;
            id: string;
            /** @description Null: any channel that has no cell of its own. */
            channelId: string | null;
            /** @description Code of the lowest belt that opens it; null when the ladder no longer has it. */
            belt: string | null;
            documents: string[];
            /** @description In force since. */
            from: string;
        };
        PermitTableDto: {
            /** @description Of the table that was in force. */
            version: number;
            /** @description The latest, also one that comes into force later: what a change is made on. */
            latest: number;
            entries: components["schemas"]["EntryDto"][];
        };
        SuspensionDto: {
            id: string;
            personId: string;
            reason: string;
            from: string;
            /** @description Null: until it is ended. */
            until: string | null;
            /** @description Who decided, as in the trail. */
            decidedBy: string;
            closedAt: string | null;
            closedBy: string | null;
        };
        SuspensionPageDto: {
            items: components["schemas"]["SuspensionDto"][];
            next: string | null;
        };
        SuspendDto: {
            /**
             * Format: date-time
             * @description From now on by default.
             */
            from?: string;
            /**
             * Format: date-time
             * @description Null: until it is ended.
             * @default null
             */
            until: string | null;
            reason: string;
        };
        EndSuspensionDto: {
            reason: string;
        };
        CapabilityLossDto: {
            /** @enum {string} */
            capability: "read-update" | "read-feed" | "reply" | "post" | "share" | "publish-unreviewed" | "review" | "coach" | "run-session" | "use-handle" | "moderate";
            people: number;
        };
        TeachingLessonDto: {
            track: string;
            names: {
                [key: string]: string;
            };
        };
        ClauseImpactDto: {
            number: string;
            title: {
                [key: string]: string;
            };
            change: string;
            /** @description Lessons of the newest tracks that teach the clause, to be looked at; none: it needs one. */
            lessons: components["schemas"]["TeachingLessonDto"][];
        };
        ImpactDto: {
            number: number;
            graceDays: number;
            /** @description People who must acknowledge again. */
            again: number;
            /** @description People who are asked for the first time. */
            first: number;
            /** @description People who lose a permit unless they acknowledge in time. */
            losing: number;
            editionId: string;
            /** @description Whether it asks anybody at all. */
            material: boolean;
            effectiveAt: string;
            /** @description When permits that rest on an earlier edition go. */
            lapsesAt: string;
            losses: components["schemas"]["CapabilityLossDto"][];
            /** @description Works-council mode kept groups back that are too small: they are in no count. */
            keptBack: boolean;
            clauses: components["schemas"]["ClauseImpactDto"][];
        };
        PersonImpactDto: {
            /** @enum {string} */
            ground: "again" | "first";
            loses: ("read-update" | "read-feed" | "reply" | "post" | "share" | "publish-unreviewed" | "review" | "coach" | "run-session" | "use-handle" | "moderate")[];
            personId: string;
            externalId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            department: string | null;
            dueAt: string;
            /** @description When; null for who loses nothing. */
            lapsesAt: string | null;
        };
        PersonImpactPageDto: {
            items: components["schemas"]["PersonImpactDto"][];
            next: string | null;
        };
        MoratoriumWordDto: {
            name: string;
            names: {
                [key: string]: string;
            };
            at: string;
        };
        MoratoriumDto: {
            /** @description Names of those channels by language. */
            channelNames: {
                [key: string]: string;
            }[];
            capabilities: ("read-update" | "read-feed" | "reply" | "post" | "share" | "publish-unreviewed" | "review" | "coach" | "run-session" | "use-handle" | "moderate")[];
            /** @description Names of that audience by language; null: everybody. */
            audienceNames: {
                [key: string]: string;
            } | null;
            id: string;
            reason: string;
            from: string;
            until: string | null;
            channelIds: string[] | null;
            countries: string[] | null;
            audienceId: string | null;
            /** @description Whether it holds already. */
            holds: boolean;
            /** @description Whether it holds, or will hold, the caller. */
            mine: boolean;
            /** @description Whether one of two has said that it may end. */
            ending: boolean;
            /** @description Who of the two that was; for whoever may moderate. */
            endingAsked: components["schemas"]["MoratoriumWordDto"] | null;
            /** @description What the caller may do: `end`. */
            can: string[];
        };
        MoratoriaDto: {
            items: components["schemas"]["MoratoriumDto"][];
            /** @description What the caller may do: `start`. */
            can: string[];
        };
        PastMoratoriumDto: {
            channelNames: {
                [key: string]: string;
            }[];
            capabilities: ("read-update" | "read-feed" | "reply" | "post" | "share" | "publish-unreviewed" | "review" | "coach" | "run-session" | "use-handle" | "moderate")[];
            id: string;
            reason: string;
            from: string;
            /** @description When it ended. */
            until: string;
            channelIds: string[] | null;
            countries: string[] | null;
            audienceId: string | null;
            started: components["schemas"]["MoratoriumWordDto"];
            /** @description The two who ended it, in turn; one where its time ran out before the second. */
            ended: components["schemas"]["MoratoriumWordDto"][];
        };
        PastMoratoriaDto: {
            items: components["schemas"]["PastMoratoriumDto"][];
            next: string | null;
        };
        StartMoratoriumDto: {
            /**
             * Format: date-time
             * @description At once by default.
             */
            from?: string;
            /**
             * Format: date-time
             * @description Null: until two end it.
             * @default null
             */
            until: string | null;
            capabilities?: ("reply" | "post" | "share" | "use-handle" | "review" | "coach")[];
            /** @description Shown to all. */
            reason: string;
            /**
             * @description Null with countries null: everywhere.
             * @default null
             */
            channelIds: string[] | null;
            /**
             * @description ISO 3166 codes; channels of no country are in each.
             * @default null
             */
            countries: string[] | null;
            /**
             * Format: uuid
             * @description Null: everybody.
             * @default null
             */
            audienceId: string | null;
        };
        AppealDto: {
            /** @enum {string} */
            state: "lodged" | "stands" | "lifted";
            words: string;
            lodgedAt: string;
            decidedAt: string | null;
            reason: string | null;
        };
        MyAppealableDto: {
            id: string;
            reason: string;
            from: string;
            /** @description Null: until it is ended. */
            until: string | null;
            over: boolean;
            appeal: components["schemas"]["AppealDto"] | null;
            /** @description What I may do: `appeal`. */
            can: string[];
        };
        MyAppealableListDto: {
            items: components["schemas"]["MyAppealableDto"][];
        };
        LodgeAppealDto: {
            words: string;
        };
        StandingSuspensionDto: {
            id: string;
            reason: string;
            from: string;
            /** @description Null: until it is ended. */
            until: string | null;
            over: boolean;
            appeal: components["schemas"]["AppealDto"] | null;
            /** @description What I may do: `appeal`. */
            can: string[];
            personId: string;
            personName: string;
            /** @description As in the trail. */
            decidedBy: string;
            deciderName: string | null;
        };
        StandingSuspensionPageDto: {
            items: components["schemas"]["StandingSuspensionDto"][];
            next: string | null;
        };
        DecideAppealDto: {
            /**
             * @description Whether the suspension goes on, or ends at once.
             * @enum {string}
             */
            outcome: "stands" | "lifted";
            /** @description Told to the person. */
            reason: string;
        };
        HandleHolderDto: {
            id: string;
            name: string;
            names: {
                [key: string]: string;
            };
        };
        HandleDto: {
            /** @enum {string} */
            state: "requested" | "withdrawn" | "declined" | "approved" | "sunset";
            /** @enum {string|null} */
            sunsetReason: "dormant" | "left" | "given-up" | "decided" | null;
            /** @description What the viewer may do. */
            can: ("withdraw" | "confirm" | "give-up" | "approve" | "decline" | "sunset")[];
            id: string;
            holder: components["schemas"]["HandleHolderDto"];
            network: string;
            networkNames: {
                [key: string]: string;
            };
            name: string;
            purpose: string;
            requestedAt: string;
            decidedAt: string | null;
            /** @description What the lead said. */
            note: string | null;
            /** @description When its holder last said that it is used. */
            confirmedAt: string | null;
            /** @description From this day its holder is asked again. */
            confirmBy: string | null;
            /** @description When it is sunset if its holder says nothing more; days of absence do not count. */
            dormantOn: string | null;
            /** @description Planned, or when it was. */
            sunsetOn: string | null;
            sunsetNote: string | null;
        };
        HandleLackDto: {
            kind: string;
            id: string;
            where: string;
            detail: string;
        };
        MyHandlesDto: {
            items: components["schemas"]["HandleDto"][];
            allowed: boolean;
            missing: components["schemas"]["HandleLackDto"][];
        };
        RequestHandleDto: {
            /** @description Code of the network. */
            network: string;
            /** @description The name that is wanted there, with or without @. */
            name: string;
            /** @description What it is to be used for. */
            purpose: string;
        };
        HandlePageDto: {
            items: components["schemas"]["HandleDto"][];
            next: string | null;
        };
        DecideHandleDto: {
            /**
             * @description What the one who asked reads.
             * @default null
             */
            note: string | null;
        };
        DeclineHandleDto: {
            /** @description Why not: what the one who asked reads. */
            note: string;
        };
        SunsetHandleDto: {
            /** @description Why: what its holder reads. */
            note: string;
            /**
             * @description The day; null: today.
             * @default null
             */
            on: string | null;
        };
        OutsideHolderDto: {
            name: string;
            firm: string;
            /** @description An address or a telephone number. */
            contact: string;
        };
        NetworkRoleDto: {
            outside: components["schemas"]["OutsideHolderDto"] | null;
            id: string;
            /** @description Null: of another firm. */
            personId: string | null;
            name: string;
            names: {
                [key: string]: string;
            };
            /** @description Whether they are still with the company. */
            active: boolean;
            role: string;
            since: string;
            confirmedAt: string;
            confirmedBy: string;
        };
        NetworkRolesDto: {
            items: components["schemas"]["NetworkRoleDto"][];
            /** @description By this day an owner looks at them again; null when there are none. */
            confirmBy: string | null;
            /** @description What the caller may do: `change`, `confirm`. */
            can: string[];
        };
        NameNetworkRoleDto: {
            /** @default null */
            outside: components["schemas"]["OutsideHolderDto"] | null;
            /**
             * Format: uuid
             * @description Somebody of ours; null: of another firm.
             * @default null
             */
            personId: string | null;
            /** @description As the network calls it: administrator, editor, analyst. */
            role: string;
            /** @description Since when, on the network. */
            since: string;
        };
        ConfirmNetworkRolesDto: {
            /** @description The roles that were looked at: all of the channel's. */
            ids: string[];
        };
        MyNetworkRoleDto: {
            id: string;
            channelId: string;
            channelNames: {
                [key: string]: string;
            };
            role: string;
            since: string;
            confirmedAt: string;
        };
        MyNetworkRolesDto: {
            items: components["schemas"]["MyNetworkRoleDto"][];
        };
        OwnAccountDto: {
            id: string;
            network: string;
            networkNames: {
                [key: string]: string;
            };
            name: string | null;
            addedAt: string;
        };
        OwnAccountsDto: {
            items: components["schemas"]["OwnAccountDto"][];
        };
        AddAccountDto: {
            /** @description Code of the network. */
            network: string;
            /**
             * @description A name to tell it by; null: none.
             * @default null
             */
            name: string | null;
        };
        AskDto: {
            words: string;
        };
        AskPersonDto: {
            id: string;
            name: string;
            names: {
                [key: string]: string;
            };
        };
        AskLineDto: {
            /** @enum {string} */
            state: "waiting" | "answered" | "closed";
            id: string;
            /** @description Who asked. */
            person: components["schemas"]["AskPersonDto"];
            /** @description How it begins. */
            excerpt: string;
            askedAt: string;
            /** @description When the desk owes its answer; null unless it waits. */
            dueAt: string | null;
            late: boolean;
        };
        AskPageDto: {
            items: components["schemas"]["AskLineDto"][];
            next: string | null;
        };
        CitedClauseDto: {
            number: string;
            documentId: string;
            title: {
                [key: string]: string;
            };
            /** @description Console path of the clause as it was cited. */
            where: string;
        };
        AskMessageDto: {
            id: string;
            person: components["schemas"]["AskPersonDto"];
            /** @description Whether the desk wrote it, or whoever asked. */
            desk: boolean;
            words: string;
            at: string;
            clauses: components["schemas"]["CitedClauseDto"][];
        };
        AskThreadDto: {
            /** @enum {string} */
            state: "waiting" | "answered" | "closed";
            /** @description What the viewer may do. */
            can: ("write" | "close" | "answer" | "publish")[];
            messages: components["schemas"]["AskMessageDto"][];
            id: string;
            /** @description Who asked. */
            person: components["schemas"]["AskPersonDto"];
            /** @description How it begins. */
            excerpt: string;
            askedAt: string;
            /** @description When the desk owes its answer; null unless it waits. */
            dueAt: string | null;
            late: boolean;
        };
        AnswerAskDto: {
            words: string;
            /** @description Clauses of editions in force. */
            clauses: string[];
        };
        ClauseExampleDto: {
            /** @description The number of the edition in force when it was published. */
            edition: number;
            id: string;
            clause: string;
            question: {
                [key: string]: string;
            };
            answer: {
                [key: string]: string;
            };
            publishedAt: string;
            /** @description What the viewer may do: `withdraw`. */
            can: string[];
        };
        ClauseExamplesDto: {
            items: components["schemas"]["ClauseExampleDto"][];
        };
        PublishExampleDto: {
            /**
             * Format: uuid
             * @description The document whose clause it stands under.
             */
            documentId: string;
            /** @description The clause's number there. */
            clause: string;
            question: {
                [key: string]: string;
            };
            answer: {
                [key: string]: string;
            };
        };
        PermitChangeRowDto: {
            /** @description Version of the table that it was made on. */
            base: number;
            /** @enum {string} */
            state: "proposed" | "approved" | "refused" | "withdrawn";
            /** @description Number of the table it became. */
            number: number | null;
            /** @description Cells that it closes. */
            closing: number;
            opening: number;
            id: string;
            reason: string;
            /** @description Null: when it is approved. */
            effectiveAt: string | null;
            proposedBy: string;
            proposerName: string;
            proposedAt: string;
            decidedBy: string | null;
            deciderName: string | null;
            decidedAt: string | null;
            note: string | null;
            /** @description The table became another since it was proposed. */
            moved: boolean;
            /** @description What I may do with it: `approve`, `refuse`, `withdraw`. */
            can: string[];
        };
        PermitChangePageDto: {
            items: components["schemas"]["PermitChangeRowDto"][];
            next: string | null;
        };
        StatedEntryDto: {
            /** @enum {string} */
            capability: "read-update" | "read-feed" | "reply" | "post" | "share" | "publish-unreviewed" | "review" | "coach" | "run-session" | "use-handle" | "moderate";
            /**
             * @description Up to which risk.
             * @enum {string}
             */
            risk: "low" | "medium" | "high";
            /**
             * @description How drafts are reviewed, for whoever may publish without prior review; anything but `every` is for `reply` and `post`.
             * @enum {string}
             */
            reviewDepth: "every" | "sample" | "after";
            /**
             * @description How many in a hundred a sample is.
             * @default null
             */
            samplePercent: number | null;
            /**
             * Format: uuid
             * @description Null: any channel that has no cell of its own.
             * @default null
             */
            channelId: string | null;
            /** @description Code of the lowest belt that opens it. */
            belt: string;
            /** @description Codes of documents to have acknowledged. */
            documents: string[];
        };
        ProposeTableDto: {
            /**
             * Format: date-time
             * @description When it would come into force; at once by default.
             */
            effectiveAt?: string;
            /** @description The latest version of the table, which it was made on. */
            base: number;
            /** @description Why, for whoever approves and for the trail. */
            reason: string;
            entries: components["schemas"]["StatedEntryDto"][];
        };
        ChangedCellDto: {
            /** @enum {string} */
            capability: "read-update" | "read-feed" | "reply" | "post" | "share" | "publish-unreviewed" | "review" | "coach" | "run-session" | "use-handle" | "moderate";
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            /** @enum {string} */
            reviewDepth: "every" | "sample" | "after";
            samplePercent: number | null;
            channelId: string | null;
            beltId: string;
            documents: string[];
        };
        PermitChangeDto: {
            /** @description Version of the table that it was made on. */
            base: number;
            /** @enum {string} */
            state: "proposed" | "approved" | "refused" | "withdrawn";
            /** @description Number of the table it became. */
            number: number | null;
            /** @description Cells that it closes. */
            closing: number;
            opening: number;
            id: string;
            reason: string;
            /** @description Null: when it is approved. */
            effectiveAt: string | null;
            proposedBy: string;
            proposerName: string;
            proposedAt: string;
            decidedBy: string | null;
            deciderName: string | null;
            decidedAt: string | null;
            note: string | null;
            /** @description The table became another since it was proposed. */
            moved: boolean;
            /** @description What I may do with it: `approve`, `refuse`, `withdraw`. */
            can: string[];
            closes: components["schemas"]["ChangedCellDto"][];
            opens: components["schemas"]["ChangedCellDto"][];
        };
        ApproveChangeDto: {
            note?: string | null;
        };
        RefuseChangeDto: {
            note: string;
        };
        PreviewTableDto: {
            /**
             * Format: date-time
             * @description When it would come into force; at once by default.
             */
            effectiveAt?: string;
            entries: components["schemas"]["StatedEntryDto"][];
        };
        EffectPlaceDto: {
            gain: number;
            lose: number;
            /** @description Null: wherever no channel has cells of its own. */
            channelId: string | null;
        };
        EffectDto: {
            /** @enum {string} */
            capability: "read-update" | "read-feed" | "reply" | "post" | "share" | "publish-unreviewed" | "review" | "coach" | "run-session" | "use-handle" | "moderate";
            /** @description People who reach it anywhere without the change. */
            before: number;
            /** @description People who would reach it anywhere. */
            after: number;
            /** @description People whose reach would grow somewhere. */
            gain: number;
            /** @description People whose reach would shrink somewhere. */
            lose: number;
            /** @description Works-council mode kept groups back that are too small: they are in no count. */
            keptBack: boolean;
            places: components["schemas"]["EffectPlaceDto"][];
        };
        TableEffectDto: {
            /** @description People who would gain something somewhere. */
            gain: number;
            lose: number;
            /** @description Works-council mode kept groups back that are too small: they are in no count. */
            keptBack: boolean;
            items: components["schemas"]["EffectDto"][];
        };
        PermitMoveDto: {
            /** @enum {string} */
            capability: "read-update" | "read-feed" | "reply" | "post" | "share" | "publish-unreviewed" | "review" | "coach" | "run-session" | "use-handle" | "moderate";
            /** @enum {string|null} */
            from: "low" | "medium" | "high" | null;
            /** @enum {string|null} */
            to: "low" | "medium" | "high" | null;
            channelId: string | null;
        };
        PersonEffectDto: {
            personId: string;
            externalId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            department: string | null;
            gains: components["schemas"]["PermitMoveDto"][];
            loses: components["schemas"]["PermitMoveDto"][];
        };
        PersonEffectPageDto: {
            items: components["schemas"]["PersonEffectDto"][];
            next: string | null;
        };
        SessionDto: {
            /** @enum {string} */
            kind: "workshop" | "webinar";
            minutes: number;
            /** @description Dates ahead. */
            ahead: number;
            version: number;
            id: string;
            names: {
                [key: string]: string;
            };
            about: {
                [key: string]: string;
            };
            legalEntity: string | null;
            department: string | null;
            retired: boolean;
        };
        SessionPageDto: {
            items: components["schemas"]["SessionDto"][];
            next: string | null;
        };
        SessionInputDto: {
            /** @enum {string} */
            kind: "workshop" | "webinar";
            /** @description What attending it is credited with. */
            minutes: number;
            names: {
                [key: string]: string;
            };
            /**
             * @description What it is about, by language; null: nothing is said.
             * @default null
             */
            about: {
                [key: string]: string;
            } | null;
            /**
             * @description Whose it is; null: the whole company's.
             * @default null
             */
            legalEntity: string | null;
            /** @default null */
            department: string | null;
            /**
             * @description Offered to no further track.
             * @default false
             */
            retired: boolean;
        };
        HostDto: {
            id: string;
            name: string;
            /** @description By language, where the directory has them. */
            names: {
                [key: string]: string;
            };
        };
        SittingDto: {
            /** @enum {string} */
            kind: "workshop" | "webinar";
            minutes: number;
            capacity: number;
            /** @enum {string} */
            state: "planned" | "cancelled";
            held: number;
            waiting: number;
            attended: number;
            version: number;
            /** @description What the viewer may do now. */
            can: ("change" | "cancel" | "mark" | "show-code")[];
            id: string;
            sessionId: string;
            names: {
                [key: string]: string;
            };
            startsAt: string;
            endsAt: string;
            /** @description As the clock on the wall shows it. */
            starts: string;
            ends: string;
            timeZone: string;
            room: string | null;
            address: string | null;
            languages: string[];
            hosts: components["schemas"]["HostDto"][];
            guest: string | null;
            /** @description Why it was moved or called off last. */
            reason: string | null;
        };
        SittingListDto: {
            items: components["schemas"]["SittingDto"][];
        };
        SittingInputDto: {
            capacity: number;
            /** @description `YYYY-MM-DDTHH:MM` */
            starts: string;
            /** @description `YYYY-MM-DDTHH:MM` */
            ends: string;
            /** @description Such as Asia/Jerusalem. */
            timeZone: string;
            /**
             * @description Where people meet.
             * @default null
             */
            room: string | null;
            /**
             * Format: uri
             * @description Where a webinar is joined; shown to whoever has a place.
             * @default null
             */
            address: string | null;
            languages: string[];
            /** @description Persons who host; each needs the permit to run sessions. */
            hosts: string[];
            /**
             * @description A host from elsewhere, by name.
             * @default null
             */
            guest: string | null;
            /**
             * @description Why time or place change: told to everybody who has a place.
             * @default null
             */
            reason: string | null;
        };
        CancelSittingDto: {
            /** @description Told to everybody who has a place. */
            reason: string;
        };
        PlaceDto: {
            /** @enum {string} */
            state: "held" | "waiting";
            /**
             * @description How attendance was marked.
             * @enum {string|null}
             */
            way: "list" | "code" | null;
            personId: string;
            personName: string;
            names: {
                [key: string]: string;
            };
            attendedAt: string | null;
        };
        PlaceListDto: {
            items: components["schemas"]["PlaceDto"][];
        };
        AttendanceInputDto: {
            attended: string[];
            absent: string[];
        };
        ShownCodeDto: {
            changesInMs: number | null;
            /** @description Eight digits; null while the doors are shut. */
            code: string | null;
        };
        MySittingDto: {
            /** @enum {string} */
            kind: "workshop" | "webinar";
            /** @description What attending is credited with. */
            minutes: number;
            /** @enum {string} */
            state: "planned" | "cancelled";
            free: number;
            /** @description How many wait. */
            waiting: number;
            /** @enum {string|null} */
            place: "held" | "waiting" | "ended" | null;
            /**
             * @description Why my place ended.
             * @enum {string|null}
             */
            ended: "given-back" | "away" | "left" | "cancelled" | null;
            /** @description In the line, counted from 1, while I wait. */
            position: number | null;
            can: ("take" | "wait" | "give-back" | "calendar" | "enter-code")[];
            id: string;
            sessionId: string;
            names: {
                [key: string]: string;
            };
            about: {
                [key: string]: string;
            };
            startsAt: string;
            endsAt: string;
            timeZone: string;
            room: string | null;
            /** @description Where a webinar is joined, once I have a place. */
            address: string | null;
            languages: string[];
            hosts: components["schemas"]["HostDto"][];
            guest: string | null;
            /** @description Why it was moved or called off last. */
            reason: string | null;
            attendedAt: string | null;
        };
        MySittingListDto: {
            items: components["schemas"]["MySittingDto"][];
        };
        AskedPlaceDto: {
            /** @enum {string} */
            state: "held" | "waiting";
            position: number | null;
        };
        EnterCodeDto: {
            /** @description Eight digits, as shown in the room. */
            code: string;
        };
        PracticeHeadDto: {
            passMark: number;
            attempts: number;
            id: string;
            names: {
                [key: string]: string;
            };
            network: string;
            retired: boolean;
        };
        PracticePageDto: {
            items: components["schemas"]["PracticeHeadDto"][];
            next: string | null;
        };
        PracticeLevelDto: {
            points: number;
            /** @description How it is recognised. */
            names: {
                [key: string]: string;
            };
        };
        PracticeCriterionDto: {
            code: string;
            names: {
                [key: string]: string;
            };
            levels: components["schemas"]["PracticeLevelDto"][];
        };
        PracticeInputDto: {
            /** @description Of a hundred. */
            passMark: number;
            /** @description How many times it may be submitted. */
            attempts: number;
            names: {
                [key: string]: string;
            };
            /** @description Code of the network it takes place on, whose limit answers keep. */
            network: string;
            /** @description What the customer writes; in its languages it may be answered. */
            situation: {
                [key: string]: string;
            };
            task: {
                [key: string]: string;
            };
            /** @description A good answer, shown to the author when nothing more can be submitted. */
            model: {
                [key: string]: string;
            };
            rubric: components["schemas"]["PracticeCriterionDto"][];
            /**
             * @description Offered to no further track.
             * @default false
             */
            retired: boolean;
        };
        PracticeDto: {
            passMark: number;
            attempts: number;
            version: number;
            situation: {
                [key: string]: string;
            };
            task: {
                [key: string]: string;
            };
            model: {
                [key: string]: string;
            };
            rubric: components["schemas"]["PracticeCriterionDto"][];
            id: string;
            names: {
                [key: string]: string;
            };
            network: string;
            retired: boolean;
        };
        OwnWordsDto: {
            version: number;
            text: string;
            language: string;
            editedAt: string;
        };
        PracticeMarkDto: {
            /** @description The level reached, counted from 0. */
            level: number;
            /** @description The criterion's code. */
            criterion: string;
            comment: string | null;
        };
        OwnSubmissionDto: {
            number: number;
            passMark: number;
            /** @description Of a hundred. */
            score: number | null;
            id: string;
            language: string;
            text: string;
            submittedAt: string;
            markedAt: string | null;
            markerName: string | null;
            /** @description By language, where the directory has them. */
            markerNames: {
                [key: string]: string;
            } | null;
            /** @description The rubric it is marked by, once it is. */
            rubric: components["schemas"]["PracticeCriterionDto"][] | null;
            marks: components["schemas"]["PracticeMarkDto"][] | null;
            passed: boolean | null;
            feedback: string | null;
        };
        MyPracticeDto: {
            /** @description Code points that the network takes; null without a limit. */
            textLimit: number | null;
            passMark: number;
            /** @enum {string} */
            state: "open" | "waiting" | "passed" | "used-up";
            /** @description Attempts made, of those I have. */
            used: number;
            allowed: number;
            id: string;
            names: {
                [key: string]: string;
            };
            network: string;
            networkNames: {
                [key: string]: string;
            };
            situation: {
                [key: string]: string;
            };
            task: {
                [key: string]: string;
            };
            /** @description What answers are looked at for. */
            criteria: Record<string, never>[];
            /** @description What I have not submitted yet. */
            words: components["schemas"]["OwnWordsDto"] | null;
            /** @description The latest first. */
            submissions: components["schemas"]["OwnSubmissionDto"][];
            /** @description A good answer, once nothing more can be submitted. */
            model: {
                [key: string]: string;
            } | null;
        };
        WordsInputDto: {
            text: string;
            language: string;
        };
        KeptWordsDto: {
            version: number;
        };
        QueuedSubmissionDto: {
            number: number;
            id: string;
            practiceId: string;
            practiceNames: {
                [key: string]: string;
            };
            personId: string;
            personName: string;
            personNames: {
                [key: string]: string;
            };
            language: string;
            submittedAt: string;
            markedAt: string | null;
            passed: boolean | null;
            /** @description Who has taken it for the present hour. */
            takenBy: string | null;
            takerName: string | null;
        };
        MissingMarkDto: {
            kind: string;
            id: string;
            where: string;
        };
        SubmissionPageDto: {
            items: components["schemas"]["QueuedSubmissionDto"][];
            next: string | null;
            /** @description What I lack to mark. */
            missing: components["schemas"]["MissingMarkDto"][];
        };
        SubmissionDto: {
            number: number;
            textLimit: number | null;
            passMark: number;
            score: number | null;
            can: ("take" | "put-back" | "mark" | "allow")[];
            network: string;
            networkNames: {
                [key: string]: string;
            };
            situation: {
                [key: string]: string;
            };
            task: {
                [key: string]: string;
            };
            model: {
                [key: string]: string;
            };
            text: string;
            rubric: components["schemas"]["PracticeCriterionDto"][];
            marks: components["schemas"]["PracticeMarkDto"][] | null;
            feedback: string | null;
            id: string;
            practiceId: string;
            practiceNames: {
                [key: string]: string;
            };
            personId: string;
            personName: string;
            personNames: {
                [key: string]: string;
            };
            language: string;
            submittedAt: string;
            markedAt: string | null;
            passed: boolean | null;
            /** @description Who has taken it for the present hour. */
            takenBy: string | null;
            takerName: string | null;
        };
        MarkInputDto: {
            /** @description The level reached, counted from 0. */
            level: number;
            criterion: string;
            /** @default null */
            comment: string | null;
        };
        MarkingInputDto: {
            /** @description One for each criterion. */
            marks: components["schemas"]["MarkInputDto"][];
            /** @description Not below the pass mark. */
            passed: boolean;
            /**
             * @description What the author reads; asked for when it is not passed.
             * @default null
             */
            feedback: string | null;
        };
        AllowanceInputDto: {
            reason: string;
        };
        MyRevocationDto: {
            code: string;
            words: string;
        };
        MyAwardDto: {
            rank: number;
            /** @enum {string} */
            ground: "track" | "recognition";
            /** @description Of the track's edition. */
            number: number | null;
            /** @enum {string} */
            state: "held" | "ended" | "revoked";
            id: string;
            beltNames: {
                [key: string]: string;
            };
            /** @description `#rrggbb` */
            colour: string;
            trackNames: {
                [key: string]: string;
            } | null;
            from: string;
            until: string | null;
            revocation: components["schemas"]["MyRevocationDto"] | null;
            /** @description A later award of the same belt took its place. */
            renewed: boolean;
            can: string[];
        };
        MyAwardsDto: {
            items: components["schemas"]["MyAwardDto"][];
        };
        BadgeBeltDto: {
            rank: number;
            code: string;
            /** @description `#rrggbb` */
            colour: string;
            names: {
                [key: string]: string;
            };
        };
        BadgeDto: {
            belt: components["schemas"]["BadgeBeltDto"] | null;
            /** @description The belt in words. */
            title: string | null;
        };
        MyBadgeDto: {
            /** @description Names the badge to pages; null until it was shown for the first time. */
            id: string | null;
            /** @description The other name of it. */
            externalId: string;
            /** @description What one chose. */
            shown: boolean;
            legalEntity: string;
            /** @description Whether one's legal entity shows badges at all. */
            allowed: boolean;
            belt: components["schemas"]["BadgeBeltDto"] | null;
        };
        ChooseBadgeDto: {
            shown: boolean;
        };
        BadgeSettingDto: {
            people: number;
            /** @description Empty: persons without one. */
            legalEntity: string;
            shown: boolean;
            changedAt: string | null;
            changedByName: string | null;
        };
        BadgeSettingsDto: {
            items: components["schemas"]["BadgeSettingDto"][];
        };
        SettleBadgesDto: {
            /** @description Empty: persons without one. */
            legalEntity: string;
            shown: boolean;
        };
        AwardCheckDto: {
            /** @enum {string} */
            state: "held" | "ended" | "revoked" | "unknown";
            beltNames: {
                [key: string]: string;
            } | null;
            from: string | null;
            until: string | null;
        };
        ContentPersonDto: {
            id: string;
            name: string;
            names: {
                [key: string]: string;
            };
        };
        ContentLackDto: {
            kind: string;
            id: string;
            where: string;
            detail: string;
        };
        OfferedContentDto: {
            revision: number;
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            /** @description `share` when there is a channel on which one may now. */
            can: ("edit" | "approve" | "decline" | "retire" | "share")[];
            /** @description Who suggested it, unless they asked not to be named. */
            credit: components["schemas"]["ContentPersonDto"] | null;
            /** @description What is missing where one may share it nowhere. */
            missing: components["schemas"]["ContentLackDto"][];
            id: string;
            titles: {
                [key: string]: string;
            };
            texts: {
                [key: string]: string;
            };
            links: {
                [key: string]: string;
            };
            shares: {
                [key: string]: string;
            };
            networks: string[];
            goalId: string | null;
            expiresAt: string | null;
        };
        LibraryDto: {
            items: components["schemas"]["OfferedContentDto"][];
            next: string | null;
        };
        StateContentDto: {
            /** @description What it is about, by language. */
            texts?: {
                [key: string]: string;
            };
            /** @description Where it stands, by language. */
            links?: {
                [key: string]: string;
            };
            /**
             * @default low
             * @enum {string}
             */
            risk: "low" | "medium" | "high";
            /** @description By language; in each that it is shared in. */
            titles: {
                [key: string]: string;
            };
            /** @description Words to make one's own, by language: it is shared in these languages. */
            shares: {
                [key: string]: string;
            };
            /** @description Codes of the networks it is for; none: every network. */
            networks: string[];
            /**
             * Format: uuid
             * @description Who may share it; null: everybody with the permit.
             * @default null
             */
            audienceId: string | null;
            /**
             * Format: uuid
             * @default null
             */
            goalId: string | null;
            /**
             * @description From when on nobody shares it any more; null: never.
             * @default null
             */
            expiresAt: string | null;
            /**
             * @description Whether the library names who suggested it; theirs to say.
             * @default true
             */
            credited: boolean;
        };
        ContentDto: {
            revision: number;
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            /** @enum {string} */
            state: "suggested" | "approved" | "declined" | "retired";
            /** @description What is in force now; null: nothing. */
            inForce: number | null;
            can: ("edit" | "approve" | "decline" | "retire" | "share")[];
            version: number;
            suggester: components["schemas"]["ContentPersonDto"] | null;
            owner: components["schemas"]["ContentPersonDto"];
            credited: boolean;
            audienceId: string | null;
            /** @description What was said when these words were declined. */
            note: string | null;
            changedAt: string;
            id: string;
            titles: {
                [key: string]: string;
            };
            texts: {
                [key: string]: string;
            };
            links: {
                [key: string]: string;
            };
            shares: {
                [key: string]: string;
            };
            networks: string[];
            goalId: string | null;
            expiresAt: string | null;
        };
        ContentPageDto: {
            items: components["schemas"]["ContentDto"][];
            next: string | null;
        };
        ContentWordsDto: {
            revision: number;
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            id: string;
            titles: {
                [key: string]: string;
            };
            texts: {
                [key: string]: string;
            };
            links: {
                [key: string]: string;
            };
            shares: {
                [key: string]: string;
            };
            networks: string[];
            goalId: string | null;
            expiresAt: string | null;
        };
        ShareChannelDto: {
            /** @enum {string} */
            accountKind: "business" | "personal";
            textLimit: number | null;
            id: string;
            code: string;
            names: {
                [key: string]: string;
            };
            network: string;
            languages: string[];
            can: string[];
            missing: components["schemas"]["ContentLackDto"][];
        };
        ContentDetailDto: {
            revision: number;
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            /** @enum {string} */
            state: "suggested" | "approved" | "declined" | "retired";
            /** @description What is in force now; null: nothing. */
            inForce: number | null;
            can: ("edit" | "approve" | "decline" | "retire" | "share")[];
            version: number;
            /** @description The words in force, where those shown are others. */
            standing: components["schemas"]["ContentWordsDto"] | null;
            /** @description Empty while nothing is in force. */
            channels: components["schemas"]["ShareChannelDto"][];
            suggester: components["schemas"]["ContentPersonDto"] | null;
            owner: components["schemas"]["ContentPersonDto"];
            credited: boolean;
            audienceId: string | null;
            /** @description What was said when these words were declined. */
            note: string | null;
            changedAt: string;
            id: string;
            titles: {
                [key: string]: string;
            };
            texts: {
                [key: string]: string;
            };
            links: {
                [key: string]: string;
            };
            shares: {
                [key: string]: string;
            };
            networks: string[];
            goalId: string | null;
            expiresAt: string | null;
        };
        ApproveContentDto: {
            /** @description The revision that was read. */
            revision: number;
            /**
             * Format: uuid
             * @description Who looks after it from now on; null: who did.
             * @default null
             */
            ownerId: string | null;
        };
        DeclineContentDto: {
            revision: number;
            /** @description What who suggested it reads. */
            note: string;
        };
        KeywordDto: {
            /**
             * @description Anywhere, at the start of a word, or as a whole word.
             * @enum {string}
             */
            match: "contains" | "prefix" | "word";
            /** Format: uuid */
            channelId: string;
            keyword: string;
            /**
             * @description Only for interactions in this language; null: any.
             * @default null
             */
            language: string | null;
        };
        AddTopicDto: {
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            /** @description Lower case letters, digits, `.`, `_` and `-`; it stays. */
            code: string;
            /** @description Names by language. */
            names: {
                [key: string]: string;
            };
            /**
             * @description Whether anybody may choose it.
             * @default false
             */
            offered: boolean;
            /** @description Departments whose weekly update it concerns. */
            departments: string[];
            /** @description Job families whose weekly update it concerns. */
            jobFamilies: string[];
            keywords: components["schemas"]["KeywordDto"][];
        };
        TopicDto: {
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            version: number;
            id: string;
            code: string;
            names: {
                [key: string]: string;
            };
            offered: boolean;
            departments: string[];
            jobFamilies: string[];
            keywords: components["schemas"]["KeywordDto"][];
        };
        TopicPageDto: {
            items: components["schemas"]["TopicDto"][];
            next: string | null;
        };
        TopicNameDto: {
            id: string;
            code: string;
            names: {
                [key: string]: string;
            };
        };
        TopicNamesDto: {
            items: components["schemas"]["TopicNameDto"][];
        };
        ChangeTopicDto: {
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            /** @description Names by language. */
            names: {
                [key: string]: string;
            };
            /**
             * @description Whether anybody may choose it.
             * @default false
             */
            offered: boolean;
            /** @description Departments whose weekly update it concerns. */
            departments: string[];
            /** @description Job families whose weekly update it concerns. */
            jobFamilies: string[];
            keywords: components["schemas"]["KeywordDto"][];
        };
        TopicPersonDto: {
            personId: string;
            externalId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
            /** @description Given by a lead; else chosen by oneself. */
            given: boolean;
            from: string;
        };
        TopicPeopleDto: {
            items: components["schemas"]["TopicPersonDto"][];
            next: string | null;
        };
        MyTopicDto: {
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            id: string;
            code: string;
            names: {
                [key: string]: string;
            };
            offered: boolean;
            /** @description A lead gave it to me. */
            given: boolean;
            /** @description I chose it. */
            chosen: boolean;
        };
        MyTopicsDto: {
            items: components["schemas"]["MyTopicDto"][];
        };
        OpeningHoursViewDto: {
            day: number;
            from: string;
            until: string;
        };
        LevelViewDto: {
            minutes: number;
            topicId: string | null;
        };
        HolidayDto: {
            date: string;
            names: {
                [key: string]: string;
            };
        };
        TermsDto: {
            week: components["schemas"]["OpeningHoursViewDto"][] | null;
            leaseMinutes: number | null;
            version: number;
            channelId: string;
            /** @description The channel's. */
            timeZone: string;
            country: string | null;
            region: string | null;
            closed: string[];
            levels: components["schemas"]["LevelViewDto"][];
            open: boolean;
            /** @description When it opens next; null: it is open. */
            opensAt: string | null;
            /** @description Holidays within the next year. */
            holidays: components["schemas"]["HolidayDto"][];
            can: string[];
        };
        OpeningHoursDto: {
            /** @description 0 is Sunday. */
            day: number;
            from: string;
            /** @description `24:00` is the end of the day. */
            until: string;
        };
        LevelDto: {
            /** @description Minutes of opening time. */
            minutes: number;
            /**
             * Format: uuid
             * @description Null: every other topic, and what is unrouted.
             */
            topicId: string | null;
        };
        StateTermsDto: {
            /** @description Null: open day and night. */
            week: components["schemas"]["OpeningHoursDto"][] | null;
            /** @description Silent minutes after which a claim returns; null: thirty. */
            leaseMinutes: number | null;
            /** @description Whose holidays it keeps, ISO 3166-1; null: none. */
            country: string | null;
            region: string | null;
            /** @description Days on which it is closed besides. */
            closed: string[];
            levels: components["schemas"]["LevelDto"][];
        };
        HolidayPlaceDto: {
            code: string;
            /** @description Null where the browser knows it. */
            name: string | null;
        };
        HolidayPlacesDto: {
            items: components["schemas"]["HolidayPlaceDto"][];
        };
        MatterPhraseDto: {
            /**
             * @description Anywhere, at the start of a word, or as whole words.
             * @enum {string}
             */
            match: "contains" | "prefix" | "word";
            /** @description The list it stands in; it counts in texts of any language. */
            language: string;
            phrase: string;
        };
        MatterOwnerDto: {
            personId: string;
            externalId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
        };
        MatterDto: {
            /** @enum {string} */
            nature: "dangerous" | "protected";
            minutes: number | null;
            version: number;
            id: string;
            code: string;
            names: {
                [key: string]: string;
            };
            phrases: components["schemas"]["MatterPhraseDto"][];
            /** @description Nobody: leads hear of it. */
            owners: components["schemas"]["MatterOwnerDto"][];
        };
        MattersDto: {
            items: components["schemas"]["MatterDto"][];
        };
        AddMatterDto: {
            /** @description After so many minutes leads hear of what nobody has read; null for what is protected. */
            minutes: number | null;
            /** @enum {string} */
            nature: "dangerous" | "protected";
            /** @description Lower case letters, digits, `.`, `_` and `-`; it stays. */
            code: string;
            /** @description Names by language. */
            names: {
                [key: string]: string;
            };
            phrases: components["schemas"]["MatterPhraseDto"][];
        };
        ChangeMatterDto: {
            /** @description After so many minutes leads hear of what nobody has read; null for what is protected. */
            minutes: number | null;
            /** @description Names by language. */
            names: {
                [key: string]: string;
            };
            phrases: components["schemas"]["MatterPhraseDto"][];
        };
        ChannelRefDto: {
            id: string;
            code: string;
            network: string;
            names: {
                [key: string]: string;
            };
        };
        RoutedTopicDto: {
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            id: string;
            code: string;
            names: {
                [key: string]: string;
            };
            /** @description The keyword that was found; null: a lead put it there. */
            because: string | null;
        };
        ClaimStateDto: {
            id: string;
            mine: boolean;
            from: string;
            /** @description End of the lease; null while the holder's words wait for a decision. */
            until: string | null;
        };
        FeedMissingDto: {
            kind: string;
            id: string;
            where: string;
            detail: string;
        };
        AnsweredByDto: {
            personId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
        };
        ThreadMessageDto: {
            id: string;
            /** @description The message it answers, where that arrived. */
            parentId: string | null;
            /** @description Said by us. */
            ours: boolean;
            text: string;
            author: string | null;
            language: string | null;
            saidAt: string;
            link: string | null;
            /** @description Null: a customer's, or ours from outside Obi. */
            answeredBy: components["schemas"]["AnsweredByDto"] | null;
        };
        InteractionDetailDto: {
            /** @enum {string} */
            status: "waiting" | "answered" | "closed";
            /**
             * @description Null: unrouted.
             * @enum {string|null}
             */
            risk: "low" | "medium" | "high" | null;
            version: number;
            id: string;
            channel: components["schemas"]["ChannelRefDto"];
            text: string;
            /** @description Null where it is not known, or hidden from those who may not answer. */
            author: string | null;
            language: string | null;
            link: string | null;
            saidAt: string;
            arrivedAt: string;
            outcome: string | null;
            topics: components["schemas"]["RoutedTopicDto"][];
            goalId: string | null;
            /** @description Talk by or about staff on pay and union: shown without its author. */
            protected: boolean;
            claim: components["schemas"]["ClaimStateDto"] | null;
            can: string[];
            /** @description What I lack for answering. */
            missing: components["schemas"]["FeedMissingDto"][];
            /** @description The conversation as it was said, at most 500 messages. */
            thread: components["schemas"]["ThreadMessageDto"][];
        };
        ClaimDto: {
            id: string;
            interactionId: string;
            from: string;
            until: string | null;
        };
        InteractionOutcomeDto: {
            /** @enum {string} */
            outcome: "answered" | "no-answer-needed" | "moved-to-private" | "spam";
            /** @default null */
            note: string | null;
        };
        InteractionGoalDto: {
            /**
             * Format: uuid
             * @description Null clears.
             */
            goalId: string | null;
        };
        FeedItemDto: {
            /**
             * @description The highest of its topics.
             * @enum {string}
             */
            risk: "low" | "medium" | "high";
            id: string;
            channel: components["schemas"]["ChannelRefDto"];
            text: string;
            language: string | null;
            saidAt: string;
            arrivedAt: string;
            topics: components["schemas"]["RoutedTopicDto"][];
            claimedByMe: boolean;
            /** @description By when we owe a first answer; null: no service level. */
            dueAt: string | null;
            /** @description I have not opened it yet. */
            unread: boolean;
            can: string[];
        };
        FeedPageDto: {
            items: components["schemas"]["FeedItemDto"][];
            next: string | null;
            /** @description Why there can be nothing here for me; empty when there can. */
            missing: components["schemas"]["FeedMissingDto"][];
        };
        FeedReadingDto: {
            until: string;
        };
        UnroutedItemDto: {
            id: string;
            channel: components["schemas"]["ChannelRefDto"];
            text: string;
            language: string | null;
            saidAt: string;
            arrivedAt: string;
        };
        UnroutedPageDto: {
            items: components["schemas"]["UnroutedItemDto"][];
            next: string | null;
        };
        ReroutingDto: {
            interactions: number;
            id: string;
        };
        AlertMatterDto: {
            code: string;
            names: {
                [key: string]: string;
            };
        };
        AlertChannelDto: {
            id: string;
            code: string;
            names: {
                [key: string]: string;
            };
        };
        AlertReaderDto: {
            personId: string;
            givenName: string;
            familyName: string;
            names: {
                [key: string]: string;
            };
        };
        AlertDto: {
            id: string;
            interactionId: string;
            matter: components["schemas"]["AlertMatterDto"];
            channel: components["schemas"]["AlertChannelDto"];
            text: string;
            author: string | null;
            language: string | null;
            link: string | null;
            saidAt: string;
            raisedAt: string;
            /** @description The phrase that gave it away. */
            phrase: string;
            /** @description Nobody had read it in time: leads heard of it too. */
            escalatedAt: string | null;
            readAt: string | null;
            readBy: components["schemas"]["AlertReaderDto"] | null;
        };
        AlertPageDto: {
            items: components["schemas"]["AlertDto"][];
            next: string | null;
        };
        CloseAlertDto: {
            /**
             * @description Seen to, or found by mistake.
             * @enum {string}
             */
            ending: "handled" | "mistaken";
            /** @default null */
            note: string | null;
        };
        InteractionDto: {
            /** @description Code or id of the channel. */
            channel: string;
            /** @description The source's id: with the channel, the identity of the interaction. */
            externalId: string;
            /** @description The external id of what it answers; that may arrive later, or never. */
            parentExternalId?: string | null;
            /** @description Kept exactly as it comes; at most 20,000 characters. */
            text: string;
            /** @description The customer as the network names them; kept apart from the text. */
            author?: string | null;
            /** @description ISO 8601 with zone; absent: now. */
            saidAt?: string | null;
            /** @description Said by us. */
            ours?: boolean;
            /** @description Such as `en` and `he`; absent: told from the script, if that tells. */
            language?: string | null;
            link?: string | null;
        };
        InteractionBatchDto: {
            items: components["schemas"]["InteractionDto"][];
        };
        IntakeFaultDto: {
            /** @description JSON pointer within the item, or `row/column` of a file. */
            pointer: string;
            code: string;
            detail: string;
        };
        TakenDto: {
            index: number;
            /** @enum {string} */
            status: "created" | "duplicate" | "updated" | "fault";
            id: string | null;
            faults: components["schemas"]["IntakeFaultDto"][];
        };
        TakenBatchDto: {
            /** @description In the order of the batch. */
            items: components["schemas"]["TakenDto"][];
        };
        InteractionImportDto: {
            rows: number;
            created: number;
            duplicate: number;
            updated: number;
            /** @description Rows of channels that the mapping says to skip. */
            skipped: number;
            faultCount: number;
            /** @description Its name in the trail; null for a dry run. */
            id: string | null;
            dryRun: boolean;
            /** @description The first hundred. */
            faults: components["schemas"]["IntakeFaultDto"][];
        };
        UpdateTopicDto: {
            id: string;
            code: string;
            names: {
                [key: string]: string;
            };
        };
        UpdateAnswerDto: {
            text: string;
            saidAt: string;
            link: string | null;
        };
        UpdateItemDto: {
            /** @enum {string} */
            status: "waiting" | "answered" | "closed";
            /**
             * @description Why it is here: a topic of the whole department, one of job families in it, one's own topic, or a lead's hand.
             * @enum {string}
             */
            why: "department" | "job-family" | "chosen" | "lead";
            interactionId: string;
            channel: components["schemas"]["ChannelRefDto"];
            text: string;
            language: string | null;
            saidAt: string;
            topics: components["schemas"]["UpdateTopicDto"][];
            answers: components["schemas"]["UpdateAnswerDto"][];
            /** @description What we learnt, by language. */
            sentence: {
                [key: string]: string;
            } | null;
            /** @description What changed because of it, by language, as a lead said. */
            changed: {
                [key: string]: string;
            } | null;
            /** @description It was waiting when the update was made, and is answered now. */
            answeredSince: boolean;
            /** @description The job families it concerns; empty: everybody in the department. */
            jobFamilies: string[];
            pinned: boolean;
            /** @description A lead took it out; only leads see it. */
            removed: boolean;
            /** @description `open`: I may answer there, so I may read the conversation with its names. */
            can: string[];
        };
        UpdateTrendDto: {
            arrived: number;
            before: number;
            id: string;
            names: {
                [key: string]: string;
            };
        };
        ReadingStateDto: {
            /** @description Credited for reading; null until it was read. */
            seconds: number | null;
            openedAt: string;
        };
        MyUpdateDto: {
            /** @description Null: there is none yet. */
            id: string | null;
            /** @description The Sunday its week begins with. */
            weekOf: string | null;
            department: string | null;
            madeAt: string | null;
            items: components["schemas"]["UpdateItemDto"][];
            /** @description Of what concerns me, the topics that most came under. */
            topics: components["schemas"]["UpdateTrendDto"][];
            reading: components["schemas"]["ReadingStateDto"] | null;
            /** @description What I lack for reading it. */
            missing: components["schemas"]["FeedMissingDto"][];
        };
        PastUpdateDto: {
            /** @description How many of its interactions concern me. */
            items: number;
            /** @description Credited for reading; null: not read. */
            seconds: number | null;
            id: string;
            weekOf: string;
        };
        PastUpdatePageDto: {
            items: components["schemas"]["PastUpdateDto"][];
            next: string | null;
        };
        ReadingDto: {
            /** @description Credited for reading this update. */
            seconds: number;
        };
        MadeUpdatesDto: {
            /** @description Interactions that came into updates now. */
            items: number;
            weekOf: string;
        };
        UpdateSummaryDto: {
            items: number;
            /** @description Of these, how many no lead has said anything about. */
            unsaid: number;
            readers: number;
            id: string;
            weekOf: string;
            department: string;
            madeAt: string;
        };
        UpdatePageDto: {
            items: components["schemas"]["UpdateSummaryDto"][];
            next: string | null;
        };
        UpdateDto: {
            id: string;
            weekOf: string;
            /** @description Empty: for persons without one. */
            department: string;
            madeAt: string;
            items: components["schemas"]["UpdateItemDto"][];
            /** @description The job families of the department. */
            jobFamilies: string[];
        };
        ChangeUpdateItemDto: {
            pinned?: boolean;
            removed?: boolean;
            /** @description What we learnt, by language. */
            sentence?: {
                [key: string]: string;
            } | null;
            /** @description What changed because of it, by language. */
            changed?: {
                [key: string]: string;
            } | null;
        };
        SourceChannelDto: {
            id: string;
            code: string;
            names: {
                [key: string]: string;
            };
        };
        DeliveryDto: {
            items: number;
            created: number;
            updated: number;
            duplicate: number;
            faults: number;
            id: string;
            at: string;
        };
        SourceDto: {
            /** @enum {string} */
            state: "active" | "paused" | "ended";
            id: string;
            name: string;
            channel: components["schemas"]["SourceChannelDto"];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Until when the secret before the newest counts; null: none.
             */
            formerUntil: string | null;
            /** @description The ten newest. */
            deliveries: components["schemas"]["DeliveryDto"][];
        };
        SourcesDto: {
            items: components["schemas"]["SourceDto"][];
        };
        NewSourceDto: {
            /** @description What people call it. */
            name: string;
            /**
             * Format: uuid
             * @description Everything it sends was said on this channel.
             */
            channelId: string;
        };
        SourceSecretDto: {
            id: string;
            /** @description Where deliveries are sent, below the address of the house. */
            path: string;
            /** @description `whsec_…`, as Standard Webhooks libraries take it. */
            secret: string;
        };
        MoveSourceDto: {
            /** @enum {string} */
            state: "active" | "paused" | "ended";
        };
        SnippetDto: {
            /** @enum {string} */
            kind: "reply" | "knowledge" | "statement";
            /** @enum {string} */
            state: "proposed" | "kept" | "retired";
            /** @description How often a draft was begun with it in the last ninety days, whoever did. */
            uses: number;
            can: ("change" | "keep" | "retire")[];
            version: number;
            id: string;
            title: string;
            text: string;
            language: string;
            topicId: string | null;
            channelId: string | null;
            /** @description Who looks after it, by name. */
            owner: string;
            /** @description Whether it is the caller. */
            mine: boolean;
            expiresOn: string | null;
            /** @description Whether it is offered now. */
            offered: boolean;
            note: string | null;
        };
        SnippetPageDto: {
            items: components["schemas"]["SnippetDto"][];
            next: string | null;
        };
        StateSnippetDto: {
            /** @enum {string} */
            kind: "reply" | "knowledge" | "statement";
            title: string;
            /** @description In braces only who writes, `{me}`, and the channel, `{channel}`. */
            text: string;
            language: string;
            /**
             * Format: uuid
             * @description Null: whatever it is about.
             * @default null
             */
            topicId: string | null;
            /**
             * Format: uuid
             * @description Null: on every channel.
             * @default null
             */
            channelId: string | null;
        };
        KeepSnippetDto: {
            /** @description The last day on which it is offered. */
            expiresOn: string;
            /**
             * Format: uuid
             * @description Who looks after it; null: who does.
             * @default null
             */
            ownerId: string | null;
        };
        RetireSnippetDto: {
            /**
             * @description Why.
             * @default null
             */
            note: string | null;
        };
        OfferedSnippetDto: {
            /** @enum {string} */
            kind: "reply" | "knowledge" | "statement";
            id: string;
            title: string;
            text: string;
            language: string;
        };
        OfferedSnippetsDto: {
            items: components["schemas"]["OfferedSnippetDto"][];
        };
        BoardRowDto: {
            topicNames: {
                [key: string]: string;
            } | null;
            waiting: number;
            /** @description Somebody is at work on them. */
            held: number;
            /** @description Less than a quarter of their time is left. */
            atRisk: number;
            late: number;
            /** @description In the last 24 hours and seven days; counted by the hour. */
            arrivedDay: number;
            arrivedWeek: number;
            answeredDay: number;
            answeredWeek: number;
            channelId: string;
            channelNames: {
                [key: string]: string;
            };
            /** @description Null: what no rule knew a topic for. */
            topicId: string | null;
            /** @description When the oldest of them arrived. */
            oldest: string | null;
            nextDue: string | null;
        };
        BoardDto: {
            items: components["schemas"]["BoardRowDto"][];
        };
        StandingChannelDto: {
            code: string;
            id: string;
            names: {
                [key: string]: string;
            };
        };
        NamedRefDto: {
            id: string;
            names: {
                [key: string]: string;
            };
        };
        StandingInteractionDto: {
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            id: string;
            channel: components["schemas"]["StandingChannelDto"];
            /** @description Without handles for whoever may not answer there. */
            text: string;
            language: string | null;
            saidAt: string;
            arrivedAt: string;
            /** @description When the first answer is owed. */
            dueAt: string | null;
            late: boolean;
            held: boolean;
            topics: components["schemas"]["NamedRefDto"][];
            tags: components["schemas"]["NamedRefDto"][];
        };
        StandingPageDto: {
            items: components["schemas"]["StandingInteractionDto"][];
            next: string | null;
        };
        CountDto: {
            count: number;
        };
        BulkActDto: {
            /** @enum {string} */
            kind: "route" | "tag" | "close" | "give-back";
            /** @enum {string} */
            state: "running" | "done" | "cancelled" | "undoing" | "undone";
            topicNames: {
                [key: string]: string;
            } | null;
            tagNames: {
                [key: string]: string;
            } | null;
            total: number;
            done: number;
            /** @description Nothing was to be done to them, or somebody was at work on them. */
            skipped: number;
            undone: number;
            can: ("cancel" | "undo")[];
            id: string;
            outcome: string | null;
            reason: string | null;
            startedAt: string;
            endedAt: string | null;
        };
        BulkActPageDto: {
            items: components["schemas"]["BulkActDto"][];
            next: string | null;
        };
        FilterDto: {
            /**
             * @default null
             * @enum {string|null}
             */
            standing: "waiting" | "held" | "at-risk" | "late" | null;
            /**
             * Format: uuid
             * @default null
             */
            channelId: string | null;
            /**
             * Format: uuid
             * @default null
             */
            topicId: string | null;
            /** @default false */
            unrouted: boolean;
            /**
             * Format: uuid
             * @default null
             */
            tagId: string | null;
            /** @default null */
            language: string | null;
            /** @default null */
            search: string | null;
        };
        StartBulkActDto: {
            /** @enum {string} */
            kind: "route" | "tag" | "close" | "give-back";
            /**
             * @description Of `close`.
             * @default null
             * @enum {string|null}
             */
            outcome: "no-answer-needed" | "moved-to-private" | "spam" | null;
            /**
             * @description With a filter: how many it was said to choose.
             * @default null
             */
            count: number | null;
            /**
             * Format: uuid
             * @description Of `route`.
             * @default null
             */
            topicId: string | null;
            /**
             * Format: uuid
             * @description Of `tag`.
             * @default null
             */
            tagId: string | null;
            /**
             * @description Of `close`, where it is required, and of `give-back`.
             * @default null
             */
            reason: string | null;
            /**
             * @description Chosen one by one; null: by the filter.
             * @default null
             */
            ids: string[] | null;
            /** @default null */
            filter: components["schemas"]["FilterDto"] | null;
        };
        TriageTagDto: {
            id: string;
            names: {
                [key: string]: string;
            };
            code: string;
        };
        TriageTagsDto: {
            items: components["schemas"]["TriageTagDto"][];
        };
        AddTriageTagDto: {
            code: string;
            names: {
                [key: string]: string;
            };
        };
        SaidDto: {
            id: string;
            channelNames: {
                [key: string]: string;
            };
            saidAt: string;
            text: string;
            language: string | null;
        };
        DuplicateDto: {
            /**
             * @description The same author in one thread, or one channel; the same link, or the same author, on two channels.
             * @enum {string}
             */
            because: "thread" | "author" | "link" | "channels";
            /** @description How like the texts are, of a hundred. */
            likeness: number;
            main: components["schemas"]["SaidDto"];
            duplicate: components["schemas"]["SaidDto"];
        };
        DuplicatesDto: {
            items: components["schemas"]["DuplicateDto"][];
        };
        MergeDto: {
            id: string;
            at: string;
            undoneAt: string | null;
            main: components["schemas"]["SaidDto"];
            duplicates: components["schemas"]["SaidDto"][];
        };
        MergesDto: {
            items: components["schemas"]["MergeDto"][];
        };
        MergeDuplicatesDto: {
            /**
             * Format: uuid
             * @description The one that is answered for all.
             */
            mainId: string;
            ids: string[];
        };
        KeepApartDto: {
            /** Format: uuid */
            one: string;
            /** Format: uuid */
            other: string;
        };
        InteractionTriageDto: {
            tags: components["schemas"]["NamedRefDto"][];
            /** @description The one that is answered for it. */
            mainId: string | null;
            /** @description Those that it is answered for. */
            duplicateIds: string[];
            /** @description For leads: the merge by which it stands under another, which they may undo. */
            mergeId: string | null;
        };
        BeginDraftDto: {
            /** @enum {string} */
            kind: "reply" | "post";
            /** @enum {string} */
            relationship: "employee" | "paid" | "gifted" | "sponsored";
            /**
             * Format: uuid
             * @description What a reply answers.
             */
            interactionId?: string | null;
            /**
             * Format: uuid
             * @description Where it is to be published; may be left out for a reply.
             */
            channelId?: string | null;
            /** Format: uuid */
            goalId?: string | null;
            language: string;
            text?: string;
        };
        OwnDraftDto: {
            /** @enum {string} */
            kind: "reply" | "post" | "share";
            /** @enum {string} */
            state: "writing" | "submitted" | "returned" | "declined" | "approved" | "ready" | "taken" | "published" | "withdrawn";
            revision: number;
            id: string;
            channelId: string;
            channelNames: {
                [key: string]: string;
            };
            interactionId: string | null;
            language: string;
            /** @description The opening of the words, at most 200 characters. */
            opening: string;
            changedAt: string;
            link: string | null;
        };
        OwnDraftPageDto: {
            items: components["schemas"]["OwnDraftDto"][];
            next: string | null;
        };
        NamedPersonDto: {
            id: string;
            givenName: string;
            familyName: string;
            /** @description Full names by language, where given. */
            names: {
                [key: string]: string;
            };
        };
        NamedChannelDto: {
            /** @enum {string} */
            accountKind: "business" | "personal";
            /** @description Code points of one text; null without a limit. */
            textLimit: number | null;
            id: string;
            code: string;
            names: {
                [key: string]: string;
            };
            network: string;
        };
        AnsweredDto: {
            id: string;
            threadId: string;
            text: string;
            language: string | null;
            /** @description Where it stands on its network. */
            link: string | null;
        };
        SharedContentDto: {
            revision: number;
            id: string;
            titles: {
                [key: string]: string;
            };
            links: {
                [key: string]: string;
            };
        };
        RevisionBeforeDto: {
            revision: number;
            text: string;
        };
        DecisionDto: {
            revision: number;
            /** @enum {string} */
            decision: "approve" | "return" | "decline";
            decidedBy: components["schemas"]["NamedPersonDto"];
            at: string;
            note: string | null;
            /** @description The reason, and the clause it stands on; null for an approval. */
            code: string | null;
            codeNames: {
                [key: string]: string;
            } | null;
            clause: string | null;
            clauseTitle: {
                [key: string]: string;
            } | null;
            clauseText: {
                [key: string]: string;
            } | null;
            /** @description Console path of the clause. */
            where: string | null;
        };
        LaterReviewDto: {
            /** @enum {string} */
            outcome: "fine" | "correct";
            decidedBy: components["schemas"]["NamedPersonDto"];
            at: string;
            code: string | null;
            note: string | null;
        };
        RevisionReviewDto: {
            /** @enum {string} */
            depth: "every" | "sample" | "after";
            /** @description Of a sample: how many in a hundred. */
            percent: number | null;
            /** @description Of a sample: what was drawn, 0 to 99; fewer than the percentage is reviewed. */
            draw: number | null;
            /** @description A review that earlier words called for was still to come, so nothing was drawn. */
            owed: boolean;
            /** @description As somebody approved these words in the library. */
            verbatim: boolean;
            /** @description Approved by the rule itself, before anybody read it. */
            passed: boolean;
            later: components["schemas"]["LaterReviewDto"] | null;
        };
        PublicationDto: {
            revision: number;
            id: string;
            publisherId: string;
            link: string | null;
            at: string;
        };
        HeldByDto: {
            id: string;
            reason: string;
            from: string;
            /** @description When it ends or ended; null: until two end it. */
            until: string | null;
        };
        HeldDto: {
            /** @description All of it is over: the words go out once somebody confirms them. */
            over: boolean;
            by: components["schemas"]["HeldByDto"][];
        };
        LackDto: {
            kind: string;
            id: string;
            where: string;
            detail: string;
        };
        RefusedActDto: {
            /** @enum {string} */
            act: "edit" | "submit" | "withdraw" | "approve" | "return" | "decline" | "look-over" | "take" | "put-back" | "publish" | "confirm-held" | "drop-held";
            /** @description Code of the problem. */
            code: string;
            reason: string;
            /** @description For `permit-missing`: what is missing and where it is to be had. */
            missing: components["schemas"]["LackDto"][];
        };
        DraftDto: {
            /** @enum {string} */
            kind: "reply" | "post" | "share";
            /** @enum {string} */
            state: "writing" | "submitted" | "returned" | "declined" | "approved" | "ready" | "taken" | "published" | "withdrawn";
            /** @enum {string} */
            relationship: "employee" | "paid" | "gifted" | "sponsored";
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            /** @description Number of the latest submitted revision; 0 before the first. */
            revision: number;
            approvedRevision: number | null;
            /** @description What the viewer may do now. */
            can: ("edit" | "submit" | "withdraw" | "approve" | "return" | "decline" | "look-over" | "take" | "put-back" | "publish" | "confirm-held" | "drop-held")[];
            version: number;
            id: string;
            author: components["schemas"]["NamedPersonDto"];
            channel: components["schemas"]["NamedChannelDto"];
            interaction: components["schemas"]["AnsweredDto"] | null;
            content: components["schemas"]["SharedContentDto"] | null;
            /** @description With relationship, language and text: the working copy's for its author; for others the revision's. */
            goalId: string | null;
            language: string;
            /** @description The working copy for its author; for others the revision that may go out, or was last submitted. */
            text: string;
            /** @description What was submitted before the latest revision, for its author and for reviewers. */
            before: components["schemas"]["RevisionBeforeDto"] | null;
            /** @description Planned: nobody takes the words before. */
            notBefore: string | null;
            /** @description Whether it is the viewer who has taken it for publishing. */
            takenByMe: boolean;
            takenUntil: string | null;
            decisions: components["schemas"]["DecisionDto"][];
            /** @description How the revision shown is reviewed; null before the first. */
            review: components["schemas"]["RevisionReviewDto"] | null;
            publication: components["schemas"]["PublicationDto"] | null;
            /** @description The moratoria that hold these approved words, or held them and nobody has confirmed them since. */
            held: components["schemas"]["HeldDto"] | null;
            /** @description What the viewer may not do now, though it is theirs, and why. */
            cannot: components["schemas"]["RefusedActDto"][];
            createdAt: string;
            editedAt: string;
        };
        EditDraftDto: {
            /**
             * @description On whose behalf somebody speaks: what a reader has to be told.
             * @enum {string}
             */
            relationship: "employee" | "paid" | "gifted" | "sponsored";
            text: string;
            /**
             * Format: uuid
             * @description A goal that the words may serve; null: none.
             */
            goalId?: string | null;
            /** @description Language of the words, such as `en` or `he`. */
            language: string;
        };
        WaitingReviewDto: {
            revision: number;
            /** @enum {string} */
            kind: "reply" | "post" | "share";
            /** @enum {string} */
            risk: "low" | "medium" | "high";
            /** @enum {string} */
            relationship: "employee" | "paid" | "gifted" | "sponsored";
            draftId: string;
            author: components["schemas"]["NamedPersonDto"];
            channelId: string;
            channelNames: {
                [key: string]: string;
            };
            language: string;
            text: string;
            interactionId: string | null;
            /** @description Or published, for what is looked over afterwards. */
            submittedAt: string;
            /** @description It passed unread and went out: it is looked over now. */
            afterPublication: boolean;
        };
        ReviewQueueDto: {
            items: components["schemas"]["WaitingReviewDto"][];
            next: string | null;
            missing: components["schemas"]["LackDto"][];
        };
        ApproveDto: {
            /** @description The revision that was read. */
            revision: number;
            note?: string | null;
        };
        ReturnDto: {
            /** @description The revision that was read; left out: whichever is submitted. */
            revision?: number;
            /** @description One of the return codes. */
            code: string;
            /** @description What would help the author. */
            note: string;
        };
        LookOverDto: {
            /** @enum {string} */
            outcome: "fine" | "correct";
            /** @description One of the return codes, when they are to be corrected. */
            code?: string | null;
            note?: string | null;
        };
        ReturnCodeDto: {
            code: string;
            names: {
                [key: string]: string;
            };
            /** @description Code of the rules document. */
            document: string;
            /** @description Number of the clause. */
            clause: string;
            clauseTitle: {
                [key: string]: string;
            } | null;
            clauseText: {
                [key: string]: string;
            } | null;
            /** @description Console path of the clause; null while no edition is in force. */
            where: string | null;
        };
        ReturnCodesDto: {
            items: components["schemas"]["ReturnCodeDto"][];
        };
        ReadyDto: {
            revision: number;
            /** @enum {string} */
            kind: "reply" | "post" | "share";
            draftId: string;
            author: components["schemas"]["NamedPersonDto"];
            channelId: string;
            channelNames: {
                [key: string]: string;
            };
            language: string;
            text: string;
            interactionId: string | null;
            /** @description Since when it waits, or is taken. */
            since: string;
            takenByMe: boolean;
            takenUntil: string | null;
            /** @description The moratoria that hold them, or held them and nobody has confirmed them since: they cannot be taken. */
            held: components["schemas"]["HeldDto"] | null;
        };
        ReadyPageDto: {
            items: components["schemas"]["ReadyDto"][];
            next: string | null;
        };
        HeldDraftDto: {
            /** @enum {string} */
            kind: "reply" | "post" | "share";
            draftId: string;
            author: components["schemas"]["NamedPersonDto"];
            /** @description Whether the caller wrote them. */
            own: boolean;
            channelId: string;
            channelNames: {
                [key: string]: string;
            };
            language: string;
            text: string;
            approvedAt: string;
            held: components["schemas"]["HeldDto"];
        };
        HeldPageDto: {
            items: components["schemas"]["HeldDraftDto"][];
            next: string | null;
        };
        PublishDto: {
            /**
             * Format: uri
             * @description Where it stands. Required on a business channel, the author's choice on a personal account.
             */
            link?: string | null;
        };
        PlannedDto: {
            /** @enum {string} */
            kind: "reply" | "post" | "share";
            /** @enum {string} */
            status: "planned" | "ready" | "published";
            can: ("move" | "cancel")[];
            version: number | null;
            /** @description Null for what went out. */
            planId: string | null;
            draftId: string;
            at: string;
            /** @description What the clocks of the zone show then. */
            local: string;
            zone: string;
            channelId: string;
            channelNames: {
                [key: string]: string;
            };
            author: components["schemas"]["NamedPersonDto"];
            language: string;
            opening: string;
            link: string | null;
            /** @description A moratorium holds it, or held it and nobody has confirmed it since. */
            held: components["schemas"]["HeldDto"] | null;
        };
        CalendarDto: {
            items: components["schemas"]["PlannedDto"][];
        };
        PlanDto: {
            /** @description What the clocks of the channel's time zone show then, `2026-03-27T09:30`; what they leap over comes an hour later. */
            local: string;
        };
        ConnectorDto: {
            waiting: number;
            /** @description Held or failed: a person says what becomes of them. */
            stopped: number;
            version: number;
            id: string;
            channelId: string;
            channelNames: {
                [key: string]: string;
            };
            url: string;
            paused: boolean;
            changedAt: string;
            /** @description Until then the secret before signs too. */
            formerUntil: string | null;
        };
        ConnectorsDto: {
            items: components["schemas"]["ConnectorDto"][];
        };
        AddConnectorDto: {
            /** Format: uuid */
            channelId: string;
            /** @description Where posts are sent: over https, and outside, unless the operator allows the host. */
            url: string;
        };
        NewSecretDto: {
            id: string;
            /** @description `whsec_…`, as Standard Webhooks have it. */
            secret: string;
        };
        ChangeConnectorDto: {
            url?: string;
            /** @description Nothing is sent while it is paused; what is due waits. */
            paused?: boolean;
        };
        ConnectorTestDto: {
            taken: boolean;
            /** @description Why it did not arrive. */
            reason: string | null;
        };
        PostDto: {
            /** @enum {string} */
            state: "waiting" | "sending" | "held" | "failed" | "sent" | "dropped";
            attempts: number;
            can: ("resume" | "drop" | "link")[];
            id: string;
            draftId: string;
            channelId: string;
            channelNames: {
                [key: string]: string;
            };
            /** @description Why it is held, failed, or tried again. */
            reason: string | null;
            dueAt: string;
            nextAt: string | null;
            changedAt: string;
            link: string | null;
            /** @description An attempt has no outcome: nobody knows whether it arrived. */
            uncertain: boolean;
        };
        PostPageDto: {
            items: components["schemas"]["PostDto"][];
            next: string | null;
        };
        PostLinkDto: {
            /** Format: uri */
            link: string;
        };
        ShareDto: {
            /**
             * @description One's own words; null: as they stand in the library.
             * @default null
             */
            text: string | null;
            /**
             * @default employee
             * @enum {string}
             */
            relationship: "employee" | "paid" | "gifted" | "sponsored";
            /** Format: uuid */
            channelId: string;
            /** @description A language that it is shared in. */
            language: string;
        };
        ReasonChoiceDto: {
            /**
             * @description Null: as the cadence has it.
             * @enum {string|null}
             */
            mode: "at-once" | "digest" | "off" | null;
            /** @description `room.what` */
            reason: string;
            room: string;
            /** @description What such a message says; what differs from one to the next stands as `…`. */
            label: string;
            /** @description It can't be turned off. */
            mandatory: boolean;
        };
        PreferencesDto: {
            /** @enum {string} */
            cadence: "at-once" | "daily" | "weekly";
            /** @description Also outside working hours and on holidays. */
            offDuty: boolean;
            /** @description Country whose public holidays one keeps, by ISO 3166 code; null: that of the house. */
            holidays: string | null;
            /** @description Countries there are to choose from. */
            countries: string[];
            reasons: components["schemas"]["ReasonChoiceDto"][];
        };
        StatePreferencesDto: {
            /** @enum {string} */
            cadence?: "at-once" | "daily" | "weekly";
            /** @description By reason: `at-once`, `digest`, `off`, or null for as the cadence has it. */
            reasons?: {
                [key: string]: "at-once" | "digest" | "off" | null;
            };
            offDuty?: boolean;
            holidays?: string | null;
        };
        NudgeBudgetDto: {
            perDay: number;
            perWeek: number;
            criticalPerDay: number;
            version: number;
            /** @description Country whose public holidays count for whoever has chosen none; null: as the time zone tells. */
            holidays: string | null;
            countries: string[];
        };
        SetNudgeBudgetDto: {
            perDay: number;
            perWeek: number;
            criticalPerDay: number;
            holidays: string | null;
        };
        NudgeDto: {
            /** @enum {string} */
            state: "held" | "snoozed" | "new" | "seen" | "done";
            /** @description What its person may do with it; what is mandatory is neither dismissed nor turned off. */
            can: ("done" | "snooze" | "dismiss" | "opt-out")[];
            id: string;
            /** @description `room.what` */
            reason: string;
            subjectId: string;
            title: string;
            body: string;
            /** @description Console path of what it is about. */
            path: string;
            at: string;
            /** @description When a held one comes; null otherwise. */
            dueAt: string | null;
            /** @description Why a held one was held; null otherwise. */
            heldBecause: string | null;
        };
        NudgePageDto: {
            items: components["schemas"]["NudgeDto"][];
            next: string | null;
        };
        NudgeCountDto: {
            unseen: number;
        };
        SnoozeDto: {
            /**
             * @description An hour from now, the person's next working day, or their next week.
             * @enum {string}
             */
            until: "hour" | "tomorrow" | "next-week";
        };
        SnoozedDto: {
            /** @description When it comes again. */
            until: string;
        };
        OutcomeCountDto: {
            /** @enum {string} */
            outcome: "unseen" | "seen" | "done" | "resolved" | "expired" | "budget" | "week" | "quiet-hours" | "away" | "digest" | "snoozed" | "irrelevant" | "opted-out";
            /** @description Persons; null: kept back, since it would tell about too few. */
            persons: number | null;
        };
        ReasonReportDto: {
            /** @description `room.what` */
            reason: string;
            label: string;
            counts: components["schemas"]["OutcomeCountDto"][];
        };
        NudgeReportDto: {
            days: number;
            /** @description Fewer persons are not counted. */
            fewest: number;
            items: components["schemas"]["ReasonReportDto"][];
        };
        GoalReportDto: {
            /**
             * @description Whether the period lies ahead, runs or is over.
             * @enum {string}
             */
            state: "ahead" | "running" | "over";
            /** @description Drafts submitted that name the goal; like the other counts, nothing of personal accounts. */
            drafts: number;
            /** @description Of those, how many went out. */
            publications: number;
            /** @description Interactions that name the goal and are answered. */
            answered: number;
            goalId: string;
            code: string;
            names: {
                [key: string]: string;
            };
            measureNames: {
                [key: string]: string;
            };
            unit: string;
            target: string;
            /** @description Sum of the outcomes within the period. */
            reached: string;
            /** @description Reached by target, to four places: `"0.425"`. */
            share: string;
            from: string;
            until: string;
            /** @description The part of the period that has passed, by whole days, to four places. */
            elapsed: string;
            /** @description Works-council mode kept back what came from too few people: it is in no count. */
            keptBack: boolean;
            ownerId: string;
        };
        GoalReportPageDto: {
            items: components["schemas"]["GoalReportDto"][];
            next: string | null;
        };
        TrailEntryDto: {
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            /** @description Number of the certificate under which the values were erased. */
            erasedBy: number | null;
            /** @description Number in the chain; null until it is sealed. */
            number: number | null;
            id: string;
            at: string;
            act: string;
            /** @description `person:<id>`, `operator:<os user>` or `system:<name>`. */
            actor: string;
            /** @description Name of the person who acted, if they are in the directory. */
            actorName: string | null;
            subjectKind: string;
            subjectId: string;
            /** @description Name of the person it was done to, if the subject is one. */
            subjectName: string | null;
            requestId: string | null;
            address: string | null;
        };
        TrailPageDto: {
            items: components["schemas"]["TrailEntryDto"][];
            next: string | null;
        };
        TrailActsDto: {
            items: string[];
        };
        VerificationDto: {
            sealed: number | null;
            waiting: number | null;
            /** @description Values erased under a certificate. */
            erased: number | null;
            /** @description What is wrong; empty when the trail is whole, null while it runs. */
            faults: string[] | null;
            id: string;
            askedAt: string;
            /** @description Null while it runs. */
            doneAt: string | null;
            /** @description Where the chain ended, `number:hash`. */
            head: string | null;
        };
        VerificationsDto: {
            /** @description The latest runs, newest first. */
            items: components["schemas"]["VerificationDto"][];
        };
        CertificateDto: {
            number: number;
            at: string;
            /** @description `retention`, `customer-erasure` or `leavers`. */
            kind: string;
            reason: string;
            issuedBy: string;
            /** @description How many of what. */
            counts: {
                [key: string]: number;
            };
        };
        CertificatePageDto: {
            items: components["schemas"]["CertificateDto"][];
            next: string | null;
        };
        LookDto: {
            personId: string;
            personName: string | null;
            readerId: string;
            readerName: string | null;
            /** @description `person-page`, `training`, `draft` … */
            purpose: string;
            /** @description In the reader's language. */
            purposeName: string;
            /** @description The hour's beginning. */
            hour: string;
        };
        LookPageDto: {
            items: components["schemas"]["LookDto"][];
            next: string | null;
        };
        ExportDto: {
            /** @description Tables gathered so far. */
            step: number;
            steps: number;
            id: string;
            language: string;
            askedAt: string;
            /** @description Null while it is being made. */
            doneAt: string | null;
            /** @description From then on it is gone. */
            expiresAt: string | null;
        };
        ExportsDto: {
            /** @description The latest first. */
            items: components["schemas"]["ExportDto"][];
        };
        RetentionChangeDto: {
            days: number;
            /** @enum {string} */
            state: "proposed" | "applied" | "refused";
            id: string;
            reason: string;
            proposedBy: string;
            proposedAt: string;
        };
        RetentionKindDto: {
            days: number;
            /** @description As Obi comes. */
            usual: number;
            least: number;
            most: number;
            kind: string;
            /** @description In the reader's language. */
            name: string;
            proposed: components["schemas"]["RetentionChangeDto"] | null;
            /** @description `change`, `confirm`, `refuse`: what the reader may do with it. */
            can: string[];
        };
        RetentionDto: {
            items: components["schemas"]["RetentionKindDto"][];
        };
        ChangeRetentionDto: {
            days: number;
            /** @description Why; it goes into the trail. */
            reason: string;
        };
        DisposalTaskDto: {
            removed: number;
            certificates: number[];
            /** @description `room.table` or `room.what`. */
            name: string;
            kind: string;
            /** @description What began before has gone. */
            cutoff: string;
            doneAt: string | null;
        };
        DisposalRunDto: {
            id: string;
            askedAt: string;
            doneAt: string | null;
            tasks: components["schemas"]["DisposalTaskDto"][];
        };
        DisposalRunsDto: {
            /** @description The latest first. */
            items: components["schemas"]["DisposalRunDto"][];
        };
        HoldDto: {
            id: string;
            personId: string | null;
            personName: string | null;
            handle: string | null;
            channelId: string | null;
            reason: string;
            placedBy: string;
            placedAt: string;
            releasedAt: string | null;
            releaseReason: string | null;
            /** @description `release`. */
            can: string[];
        };
        HoldPageDto: {
            items: components["schemas"]["HoldDto"][];
            next: string | null;
        };
        PlaceHoldDto: {
            /**
             * Format: uuid
             * @description Somebody of the directory; or a customer, by handle.
             */
            personId?: string;
            handle?: string;
            /**
             * Format: uuid
             * @description Of a handle: only on this channel.
             */
            channelId?: string;
            /** @description Which case asks for it; it goes into the trail. */
            reason: string;
        };
        ReleaseHoldDto: {
            reason: string;
        };
        MakeRequestDto: {
            /** @enum {string} */
            kind: "access" | "erasure";
            /** @description The customer's name on the network, with or without @. */
            handle: string;
            /**
             * Format: uuid
             * @description Only on this channel.
             */
            channelId?: string;
            /** @description Number of the letter or case; no personal data, for it stays. */
            reference: string;
        };
        RequestDto: {
            /** @enum {string} */
            kind: "access" | "erasure";
            /** @enum {string} */
            state: "open" | "done" | "withdrawn";
            certificate: number | null;
            /** @description How many of what were erased. */
            counts: {
                [key: string]: number;
            } | null;
            id: string;
            /** @description Null once it was dealt with. */
            handle: string | null;
            channelId: string | null;
            reference: string;
            madeBy: string;
            madeAt: string;
            decidedBy: string | null;
            decidedAt: string | null;
            /** @description `erase`, `conclude`, `withdraw`. */
            can: string[];
        };
        RequestPageDto: {
            items: components["schemas"]["RequestDto"][];
            next: string | null;
        };
        FoundRowDto: {
            at: string | null;
            channelId: string | null;
            /** @description At most 300 characters; null where nobody but its writer reads the words. */
            excerpt: string | null;
        };
        FoundDataDto: {
            count: number;
            /** @description `room.what` */
            name: string;
            /** @description In the reader's language. */
            title: string;
            /** @description The first twenty. */
            rows: components["schemas"]["FoundRowDto"][];
        };
        RequestPreviewDto: {
            /** @description A legal hold keeps it. */
            held: boolean;
            found: components["schemas"]["FoundDataDto"][];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail?: string;
            occurrence?: string;
            errors?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
            missing?: {
                kind: string;
                id: string;
                where: string;
                detail: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Streams_stream: {
        parameters: {
            query?: {
                /** @description Only what these rooms tell, separated by commas: `feed`. All of them when absent. */
                of?: string;
                /** @description Where a stream broke off, for who cannot send `Last-Event-ID`; one that cannot be gone on from is told `reload`. */
                after?: string;
                /** @description What I look at, of the first room named in `of`; others who look at it see my name. */
                viewing?: string;
            };
            header?: {
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description `true`: only who is away today; for whoever may change people. */
                away?: "true" | "false";
                /** @description `active` (default) or `left`. */
                state?: "active" | "left";
                /** @description Any part of a name, in any script, or of the external id; several words: each of them. */
                search?: string;
                legalEntity?: string;
                department?: string;
                /** @description Who reports directly to this person. */
                managerId?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnePersonDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_organisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnePersonDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnePersonDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_depart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnePersonDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_rehire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RehireDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnePersonDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_positions: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Only the position held on this date. */
                on?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Absences_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsencePageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Absences_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAbsenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Absences_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Absences_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAbsenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCalendarDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_stateMine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateHoursDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_removeMine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
                /** @description From this date on; absent: from today. */
                from?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftExceptionPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_state: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateHoursDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarImport_absences: {
        parameters: {
            query?: {
                /** @description `true` only checks. */
                dryRun?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarImportDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarImport_exceptions: {
        parameters: {
            query?: {
                /** @description `true` only checks. */
                dryRun?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarImportDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mappings_guess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingGuessDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mappings_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mappings_keep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepMappingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mappings_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mappings_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepMappingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mappings_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleImport_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleImport_create: {
        parameters: {
            query?: {
                /** @description `false` applies; anything else but that only checks and compares. */
                dryRun?: "true" | "false";
                /** @description How many leavers are expected; needed when more than one in twenty leave. */
                allowLeavers?: number;
                /** @description `false`: the import runs by itself, and the reply (202) says under which id. */
                wait?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    mapping: string;
                } & {
                    [key: string]: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImportDto"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportStartedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleImport_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleImport_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRunDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GroupRoles_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupRolesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GroupRoles_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroupRoleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GroupRoles_end: {
        parameters: {
            query: {
                /** @description Why; it goes into the trail. */
                reason: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Links_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeLinkDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Links_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPreviewDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Links_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptLinkDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Links_first: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstAdministratorDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Logins_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyLoginsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Logins_endOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Logins_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Oidc_begin: {
        parameters: {
            query?: {
                /** @description The console's path to come back to. */
                return?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Oidc_finish: {
        parameters: {
            query?: {
                state?: string;
                code?: string;
                iss?: string;
                session_state?: string;
                scope?: string;
                error?: string;
                error_description?: string;
                error_uri?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Oidc_signedOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["LogoutTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Roles_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Roles_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Roles_end: {
        parameters: {
            query: {
                /** @description Why; it goes into the trail. */
                reason: string;
            };
            header?: never;
            path: {
                id: string;
                role: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_ways: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaysInDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_demoPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPeopleDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenLoginDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_openByPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPasswordLoginDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOutDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_issueMine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedTokenDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_revokeMine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_services: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceTokensDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_issueService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedTokenDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_revokeService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_limit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenQuotaDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
                /** @description Any part of a name, in any script, or of the external id; several words: each of them. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_endLogins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_endTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWaysInDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CompanySignIn_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanySignInDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CompanySignIn_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderCheckDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Holders_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                role?: "hr" | "lead" | "coach" | "auditor" | "council" | "admin";
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleHolderPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilSettingsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_definitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilDefinitionsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCouncilDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilChangeDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audiences_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
                /** @description Any part of a name, in any language. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudiencePageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audiences_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AudienceInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audiences_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audiences_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AudienceInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audiences_people: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audiences_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AudienceRuleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudiencePreviewDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Membership_askable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceAttributesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Membership_reasons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipReasonsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Membership_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAudiencesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Membership_myReasons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipReasonsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleLists_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/plain": string;
                "text/csv": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleListDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleLists_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleListDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Networks_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworksDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Networks_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddNetworkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Networks_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeNetworkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Channels_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Channels_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddChannelDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Channels_mine: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Channels_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelDetailDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Channels_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeChannelDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publishers_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublisherPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publishers_register: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publishers_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Departures_owners: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelOwnersDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Departures_own: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Departures_disown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Departures_tasks: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartureTaskPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Departures_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChecklistItems_list: {
        parameters: {
            query?: {
                /** @description Only what is asked on this network, with what is asked on every one. */
                network?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistItemsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChecklistItems_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddChecklistItemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistItemDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChecklistItems_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelChecklists_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelChecklists_tick: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TickDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelChecklists_untick: {
        parameters: {
            query?: {
                /** @description For an item of the group list: the group. */
                group?: string;
            };
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Goals_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
                /** @description Only goals whose period holds this date. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Goals_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGoalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Goals_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Goals_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeGoalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Outcomes_take: {
        parameters: {
            query?: {
                /** @description `true`: only says what the file would do. */
                dryRun?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeImportDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Outcomes_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomePageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Questions_import: {
        parameters: {
            query: {
                /** @description Leave out what Obi cannot ask, and count it, instead of refusing the file. */
                skipUnsupported?: boolean;
                /** @description How the file is written; by its look, when not stated. */
                format?: "gift" | "aiken" | "moodle-xml";
                /** @description The language the questions are in. */
                language: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/plain": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedQuestionsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bank_page: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description All of these tags, separated by commas. */
                tag?: string;
                kind?: "single" | "multiple" | "truefalse" | "shorttext" | "numeric" | "order" | "match" | "scenario";
                /** @description The active ones when absent. */
                state?: "active" | "retired";
                /** @description Words that stand in it. */
                q?: string;
                /** @description A language it can be asked in. */
                language?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bank_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankQuestionInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bank_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankQuestionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bank_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankQuestionInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankQuestionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bank_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankHistoryDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bank_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankQuestionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bank_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankQuestionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bank_tags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankTagsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bank_import: {
        parameters: {
            query: {
                /** @description Leave out what Obi cannot ask, and count it, instead of refusing the file. */
                skipUnsupported?: boolean;
                /** @description How the file is written; by its look, when not stated. */
                format?: "gift" | "aiken" | "moodle-xml";
                /** @description Tags for each of its questions, beside their own; separated by commas. */
                tag?: string;
                /** @description The language the questions are in. */
                language: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/plain": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankImportDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bank_export: {
        parameters: {
            query: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description All of these tags, separated by commas. */
                tag?: string;
                kind?: "single" | "multiple" | "truefalse" | "shorttext" | "numeric" | "order" | "match" | "scenario";
                /** @description The active ones when absent. */
                state?: "active" | "retired";
                /** @description Words that stand in it. */
                q?: string;
                /** @description A language it can be asked in. */
                language?: string;
                /** @description Cursor from the page before. */
                after?: string;
                /** @description The language they are written in. */
                in: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Quizzes_quiz: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuizDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Quizzes_questions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Quizzes_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttemptDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Quizzes_attempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttemptDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Quizzes_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitAttemptDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuizPreviews_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttemptDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuizPreviews_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkPreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttemptGrants_stopped: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoppedPeopleDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttemptGrants_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantAttemptDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Difficulty_quiz: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifficultiesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Difficulty_bankQuestion: {
        parameters: {
            query: {
                /** @description The revision that the figures are about. */
                revision: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifficultiesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_documents: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDocumentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDocumentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_owners: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnershipDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents_own: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClauseOwnersDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Writing_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEditionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionProposalDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Writing_revise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseEditionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Writing_asked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatedQuizDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Writing_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditionQuizInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Writing_askNothing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Writing_compare: {
        parameters: {
            query: {
                /** @description The edition to compare with. */
                with: string;
                /** @description The original's by default. */
                language?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Writing_wave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaveDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rules_editions: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rules_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEditionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rules_edition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rules_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rules_declare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rules_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishEditionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rules_acknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receipts_mine: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receipts_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentAnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveCommentDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_named: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproversDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameApproversDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consultations_findings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordingFindingsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proofs_page: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "acknowledged" | "counted" | "missing";
                /** @description As it was known then; now by default. */
                at?: string;
                /** @description One edition; else those in force at the instant. */
                editionId?: string;
                documentId?: string;
                personId?: string;
                /** @description Its members at the instant. */
                audienceId?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proofs_count: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "acknowledged" | "counted" | "missing";
                /** @description As it was known then; now by default. */
                at?: string;
                /** @description One edition; else those in force at the instant. */
                editionId?: string;
                documentId?: string;
                personId?: string;
                /** @description Its members at the instant. */
                audienceId?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofCountsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proofs_csv: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "acknowledged" | "counted" | "missing";
                /** @description As it was known then; now by default. */
                at?: string;
                /** @description One edition; else those in force at the instant. */
                editionId?: string;
                documentId?: string;
                personId?: string;
                /** @description Its members at the instant. */
                audienceId?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proofs_xlsx: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "acknowledged" | "counted" | "missing";
                /** @description As it was known then; now by default. */
                at?: string;
                /** @description One edition; else those in force at the instant. */
                editionId?: string;
                documentId?: string;
                personId?: string;
                /** @description Its members at the instant. */
                audienceId?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proofs_json: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "acknowledged" | "counted" | "missing";
                /** @description As it was known then; now by default. */
                at?: string;
                /** @description One edition; else those in force at the instant. */
                editionId?: string;
                documentId?: string;
                personId?: string;
                /** @description Its members at the instant. */
                audienceId?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedProofsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proofs_published: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofKeysDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Media_page: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                kind?: "image" | "audio" | "video";
                state?: "active" | "retired";
                /** @description Words that stand in its name, or in what it says. */
                q?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Media_take: {
        parameters: {
            query?: {
                /** @description How long sound or film takes, where the file does not say. */
                seconds?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Media_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Media_describe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediaWordsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MediaContent_captions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/vtt": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Media_caption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptionsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Media_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Media_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MediaContent_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description What the browser has is still what there is. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The range lies outside. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Curricula_belts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeltsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Curricula_addBelt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddBeltDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeltDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Curricula_restyleBelt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestyleBeltDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeltDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Curricula_tracks: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Curricula_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTrackDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTrackDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Curricula_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackEditionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Curricula_edition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackEditionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Curricula_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditTrackEditionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackEditionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Curricula_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Curricula_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TrackPublicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackEditionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Curricula_module: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModuleDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Curricula_split: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/markdown": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonSplitDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Materials_list: {
        parameters: {
            query: {
                /** @description Items per page, 1–100. */
                limit?: number;
                kind: "practice" | "session" | "package";
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrackFiles_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyTrackDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTrackDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrackFiles_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackFileDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrackFiles_read: {
        parameters: {
            query?: {
                /** @description Code of the track it becomes. */
                code?: string;
                /** @description Code of the belt it leads to. */
                belt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackFileDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTrackDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assignments_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assignments_assign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assignments_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assignments_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentTrialDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentPreviewDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyTraining_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTrainingDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyTraining_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseTrackDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyTraining_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenStudyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyTraining_beat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BeatDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyTraining_setting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudySettingDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyTraining_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudySettingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyTraining_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                moduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletedModuleDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recognitions_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "proposed" | "confirmed" | "refused";
                /** @description A named audit: why the auditor looks at persons one by one. It goes into the trail. */
                auditReason?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecognitionPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recognitions_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRecognitionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recognitions_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedRecognitionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recognitions_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardActs_mine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardActs_myExcuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyExcusesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardActs_ofPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAwardsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardActs_ofAward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                awardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardActs_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeAwardDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardActs_extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendEnrolmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardActs_waive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwardActs_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Terms_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalTermDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Terms_state: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewalTermDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Late_page: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                standing?: "late" | "at-risk" | "away";
                /** @description Track code. */
                track?: string;
                department?: string;
                legalEntity?: string;
                /** @description External id of a manager: everybody below them, at any depth. */
                under?: string;
                /** @description Whose manager this is. */
                managerId?: string;
                /** @description A named audit: why the auditor looks at persons one by one. It goes into the trail. */
                auditReason?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatePageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Late_counts: {
        parameters: {
            query?: {
                by?: "department" | "manager";
                /** @description Track code. */
                track?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LateTeamsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Late_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LateLookDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Late_csv: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                standing?: "late" | "at-risk" | "away";
                /** @description Track code. */
                track?: string;
                department?: string;
                legalEntity?: string;
                /** @description External id of a manager: everybody below them, at any depth. */
                under?: string;
                /** @description Whose manager this is. */
                managerId?: string;
                /** @description A named audit: why the auditor looks at persons one by one. It goes into the trail. */
                auditReason?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Late_xlsx: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                standing?: "late" | "at-risk" | "away";
                /** @description Track code. */
                track?: string;
                department?: string;
                legalEntity?: string;
                /** @description External id of a manager: everybody below them, at any depth. */
                under?: string;
                /** @description Whose manager this is. */
                managerId?: string;
                /** @description A named audit: why the auditor looks at persons one by one. It goes into the trail. */
                auditReason?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reminders_remind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemindersInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindersDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Report_page: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "assigned" | "voluntary" | "withdrawn" | "completed";
                /** @description Only the late, or only those who are not. */
                late?: "true" | "false";
                /** @description Track code. */
                track?: string;
                department?: string;
                /** @description A named audit: why the auditor looks at persons one by one. It goes into the trail. */
                auditReason?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Report_csv: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "assigned" | "voluntary" | "withdrawn" | "completed";
                /** @description Only the late, or only those who are not. */
                late?: "true" | "false";
                /** @description Track code. */
                track?: string;
                department?: string;
                /** @description A named audit: why the auditor looks at persons one by one. It goes into the trail. */
                auditReason?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Report_xlsx: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "assigned" | "voluntary" | "withdrawn" | "completed";
                /** @description Only the late, or only those who are not. */
                late?: "true" | "false";
                /** @description Track code. */
                track?: string;
                department?: string;
                /** @description A named audit: why the auditor looks at persons one by one. It goes into the trail. */
                auditReason?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Report_counts: {
        parameters: {
            query: {
                /** @description Track code. */
                track: string;
                /** @description Only this department's line; it is the line of the whole table, whatever is asked. */
                department?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrainingProofs_page: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "held" | "ended" | "revoked" | "none" | "withheld";
                /** @description As it was known then; now by default. */
                at?: string;
                personId?: string;
                /** @description Belt code. */
                belt?: string;
                /** @description Track code: only awards that this track brought. */
                track?: string;
                /** @description Its members at the instant. */
                audienceId?: string;
                /** @description A named audit: why the auditor looks at persons one by one. It goes into the trail. */
                auditReason?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingProofPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrainingProofs_count: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "held" | "ended" | "revoked" | "none" | "withheld";
                /** @description As it was known then; now by default. */
                at?: string;
                personId?: string;
                /** @description Belt code. */
                belt?: string;
                /** @description Track code: only awards that this track brought. */
                track?: string;
                /** @description Its members at the instant. */
                audienceId?: string;
                /** @description A named audit: why the auditor looks at persons one by one. It goes into the trail. */
                auditReason?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingProofCountsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrainingProofs_csv: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "held" | "ended" | "revoked" | "none" | "withheld";
                /** @description As it was known then; now by default. */
                at?: string;
                personId?: string;
                /** @description Belt code. */
                belt?: string;
                /** @description Track code: only awards that this track brought. */
                track?: string;
                /** @description Its members at the instant. */
                audienceId?: string;
                /** @description A named audit: why the auditor looks at persons one by one. It goes into the trail. */
                auditReason?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrainingProofs_xlsx: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "held" | "ended" | "revoked" | "none" | "withheld";
                /** @description As it was known then; now by default. */
                at?: string;
                personId?: string;
                /** @description Belt code. */
                belt?: string;
                /** @description Track code: only awards that this track brought. */
                track?: string;
                /** @description Its members at the instant. */
                audienceId?: string;
                /** @description A named audit: why the auditor looks at persons one by one. It goes into the trail. */
                auditReason?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrainingProofs_json: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "held" | "ended" | "revoked" | "none" | "withheld";
                /** @description As it was known then; now by default. */
                at?: string;
                personId?: string;
                /** @description Belt code. */
                belt?: string;
                /** @description Track code: only awards that this track brought. */
                track?: string;
                /** @description Its members at the instant. */
                audienceId?: string;
                /** @description A named audit: why the auditor looks at persons one by one. It goes into the trail. */
                auditReason?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedTrainingProofsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moves_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentMoveTrialDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentMovePreviewDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moves_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentMovePageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moves_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentMoveInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moves_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentMoveDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moves_items: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "waiting" | "left" | "done" | "undone" | "stays";
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveItemPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moves_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moves_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moves_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTrainingChangesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditionEffects_page: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Who is enrolled: stays, moves with credit for unchanged modules, or starts over. */
                enrolled?: "stay" | "move" | "restart";
                /** @description Who holds the belt: keeps it as it is, or is to renew it by a date. */
                holders?: "keep" | "renew";
                /** @description Cursor from the page before. */
                after?: string;
                /** @description The last day of belts that are to be renewed. */
                renewBy?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionEffectPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditionEffects_csv: {
        parameters: {
            query?: {
                /** @description Who is enrolled: stays, moves with credit for unchanged modules, or starts over. */
                enrolled?: "stay" | "move" | "restart";
                /** @description Who holds the belt: keeps it as it is, or is to renew it by a date. */
                holders?: "keep" | "renew";
                /** @description The last day of belts that are to be renewed. */
                renewBy?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditionEffects_succession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duties_families: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobFamiliesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duties_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
                jobFamily?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duties_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duties_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duties_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duties_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDutiesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Readiness_requirements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeltRequirementsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Readiness_require: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeltRequirementInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Readiness_dropRequirement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Readiness_approvals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityApprovalsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Readiness_approve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadinessApprovalInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Readiness_endApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Readiness_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyReadinessDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Readiness_share: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadinessSharingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyReadinessDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Readiness_team: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamReadinessDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Packages_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackagePageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Packages_upload: {
        parameters: {
            query?: {
                /** @description The package that this is the next version of. */
                replaces?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/zip": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Packages_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Packages_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePackageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Packages_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attempts_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPackageDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageAttemptDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attempts_standing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageStandingDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attempts_commit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackageCommitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageStandingDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attempts_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageStandingDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attempts_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackagePreviewDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Archives_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Archives_take: {
        parameters: {
            query?: {
                /** @description Code of the track it becomes. */
                code?: string;
                /** @description Code of the belt it leads to. */
                belt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/zip": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedTrackDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Acting_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActingDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Acting_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseActingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActingDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Permits_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyPermitsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Permits_of: {
        parameters: {
            query?: {
                /** @description Recomputed for this instant from what was recorded then; now by default. */
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermitsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PermitTable_read: {
        parameters: {
            query?: {
                /** @description The table as it was then; now by default. */
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermitTableDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suspensions_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuspensionPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suspensions_suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suspensions_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSuspensionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Impacts_of: {
        parameters: {
            query?: {
                /** @description When it would come into force; now by default. */
                effectiveAt?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Impacts_people: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description When it would come into force; now by default. */
                effectiveAt?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonImpactPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Impacts_csv: {
        parameters: {
            query?: {
                /** @description When it would come into force; now by default. */
                effectiveAt?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moratoria_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoratoriaDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moratoria_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartMoratoriumDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moratoria_past: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastMoratoriaDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moratoria_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appeals_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAppealableListDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appeals_lodge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LodgeAppealDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appeals_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingSuspensionPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Appeals_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAppealDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handles_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyHandlesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handles_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestHandleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handles_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandleDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handles_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandleDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handles_giveUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandleDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handles_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Only those in this state. */
                state?: "requested" | "withdrawn" | "declined" | "approved" | "sunset";
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlePageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handles_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideHandleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandleDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handles_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineHandleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandleDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handles_sunset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SunsetHandleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandleDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NetworkRoles_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkRolesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NetworkRoles_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameNetworkRoleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NetworkRoles_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmNetworkRolesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NetworkRoles_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NetworkRoles_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyNetworkRolesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnAccounts_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccountsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnAccounts_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAccountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnAccounts_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnChecklists_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnChecklists_tick: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TickDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnChecklists_untick: {
        parameters: {
            query?: {
                /** @description For an item of the group list: the group. */
                group?: string;
            };
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Asks_mine: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Asks_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Asks_own: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskThreadDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Asks_more: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Asks_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Asks_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Only those in this state; those that wait come in the order in which their answers are owed. */
                state?: "waiting" | "answered" | "closed";
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Asks_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskThreadDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Asks_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerAskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Examples_list: {
        parameters: {
            query: {
                documentId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClauseExamplesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Examples_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishExampleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Examples_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposals_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "proposed" | "approved" | "refused" | "withdrawn";
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermitChangePageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposals_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeTableDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposals_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermitChangeDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposals_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveChangeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposals_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseChangeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Proposals_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Effects_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewTableDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableEffectDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Effects_previewPeople: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewTableDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEffectPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Effects_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableEffectDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Effects_people: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEffectPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Effects_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_dates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingListDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SittingInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sittings_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SittingInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelSittingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sittings_hosted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SittingListDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sittings_places: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceListDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sittings_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceListDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sittings_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownCodeDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MySittings_list: {
        parameters: {
            query?: {
                /** @description Only dates of this session. */
                session?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySittingListDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MySittings_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedPlaceDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MySittings_giveBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MySittings_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MySittings_attend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterCodeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practices_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticePageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practices_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PracticeInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practices_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practices_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PracticeInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyPractices_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyPracticeDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyPractices_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordsInputDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptWordsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyPractices_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Marking_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description What waits, in turn; or what was marked, the latest first. */
                state?: "waiting" | "marked";
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Marking_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Marking_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Marking_putBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Marking_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkingInputDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Marking_allow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllowanceInputDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Awards_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAwardsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Awards_credential: {
        parameters: {
            query?: {
                /** @description Language of the words; else that of the request, and English where there is no catalogue. */
                language?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Awards_issuer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Awards_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: number;
                purpose: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Badges_image: {
        parameters: {
            query?: {
                /** @description Language of the words; else that of the request, and English where there is no catalogue. */
                language?: string;
            };
            header?: never;
            path: {
                badge: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Badges_data: {
        parameters: {
            query?: {
                /** @description Language of the words; else that of the request, and English where there is no catalogue. */
                language?: string;
            };
            header?: never;
            path: {
                badge: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Badges_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyBadgeDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Badges_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseBadgeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyBadgeDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Badges_preview: {
        parameters: {
            query?: {
                /** @description Language of the words; else that of the request, and English where there is no catalogue. */
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Badges_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeSettingsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Badges_settle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleBadgesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeSettingDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Certificates_mine: {
        parameters: {
            query?: {
                /** @description Language of the words; else that of the request, and English where there is no catalogue. */
                language?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Certificates_somebodys: {
        parameters: {
            query?: {
                /** @description Language of the words; else that of the request, and English where there is no catalogue. */
                language?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Certificates_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardCheckDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Content_library: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
                /** @description Words, all of which stand in it, in whatever language. */
                search?: string;
                network?: string;
                /** @description What can be shared in this language. */
                language?: string;
                goalId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Content_suggest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateContentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Content_own: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Content_desk: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "suggested" | "approved" | "expired" | "declined" | "retired";
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Content_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentDetailDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Content_restate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentDetailDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Content_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentDetailDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Content_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentDetailDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Content_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentDetailDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Topics_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Topics_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTopicDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Topics_names: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicNamesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Topics_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Topics_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTopicDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Topics_people: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicPeopleDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Topics_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Topics_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Topics_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTopicsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Topics_choose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Topics_unchoose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ServiceTerms_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ServiceTerms_state: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateTermsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ServiceTerms_places: {
        parameters: {
            query?: {
                country?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayPlacesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matters_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MattersDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matters_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMatterDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matters_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matters_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMatterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matters_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matters_unname: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Feed_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionDetailDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Feed_claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Feed_release: {
        parameters: {
            query?: {
                /** @description Why it is given back. */
                reason?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Feed_conclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InteractionOutcomeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Feed_serve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InteractionGoalDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Feed_putUnder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Feed_takeFrom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Live_feed: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description The newest first; or by the time left to our first answer, then risk, then arrival. */
                order?: "newest" | "urgency";
                channels?: string;
                topics?: string;
                /** @description `low`, `medium`, `high`. */
                risks?: string;
                /** @description Codes of languages, or `*` for all; absent: my own, and what nobody knows the language of. */
                languages?: string;
                /** @description Only what I have not opened. */
                unread?: "true" | "false";
                /** @description Only what I hold. */
                mine?: "true" | "false";
                /** @description Only what has waited longer than so many minutes. */
                waitingMinutes?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Live_readUntil: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedReadingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Live_readOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Live_unrouted: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnroutedPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Routing_reroute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReroutingDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_mine: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseAlertDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Intake_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InteractionBatchDto"];
                "application/x-ndjson": components["schemas"]["InteractionBatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenBatchDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_take: {
        parameters: {
            query?: {
                /** @description Check everything and change nothing. */
                dryRun?: string;
                /** @description A committed mapping by name, where none is sent along. */
                mapping?: string;
                /** @description Code of the channel, where the mapping's own does not fit. */
                channel?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    mapping?: string;
                    /** Format: binary */
                    file: string;
                };
                "text/csv": {
                    mapping?: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionImportDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Updates_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyUpdateDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Updates_past: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastUpdatePageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Updates_mineOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyUpdateDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Updates_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Updates_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Updates_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
                /** @description Part of the department's name. */
                department?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatePageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Updates_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeUpdatesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Updates_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Updates_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                interactionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUpdateItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateItemDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sources_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sources_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSourceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceSecretDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sources_rotate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceSecretDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sources_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveSourceDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InteractionBatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenBatchDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Snippets_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                state?: "proposed" | "kept" | "retired";
                topicId?: string;
                channelId?: string;
                language?: string;
                /** @description Stands in the title or the words. */
                search?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnippetPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Snippets_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateSnippetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Snippets_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnippetDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Snippets_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateSnippetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnippetDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Snippets_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepSnippetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnippetDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Snippets_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireSnippetDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Snippets_use: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Snippets_offered: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedSnippetsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Triage_board: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Triage_standing: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Only those that no rule knew a topic for. */
                unrouted?: "true" | "false";
                standing?: "waiting" | "held" | "at-risk" | "late";
                channelId?: string;
                topicId?: string;
                tagId?: string;
                language?: string;
                search?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Triage_count: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Only those that no rule knew a topic for. */
                unrouted?: "true" | "false";
                standing?: "waiting" | "held" | "at-risk" | "late";
                channelId?: string;
                topicId?: string;
                tagId?: string;
                language?: string;
                search?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Triage_own: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkActPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Triage_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartBulkActDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkActDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Triage_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkActDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Triage_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkActDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Triage_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkActDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Triage_allTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriageTagsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Triage_addTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTriageTagDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Triage_retireTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Merges_proposed: {
        parameters: {
            query?: {
                channelId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Merges_merges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Merges_merge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeDuplicatesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Merges_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Merges_keepApart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepApartDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Merges_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InteractionTriageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_own: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Only those in this state. */
                state?: "writing" | "submitted" | "returned" | "declined" | "approved" | "ready" | "taken" | "published" | "withdrawn";
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDraftPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviews_queue: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewQueueDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviews_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviews_giveBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviews_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviews_lookOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookOverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reviews_returnCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnCodesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publishing_ready: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publishing_heldBack: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publishing_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publishing_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publishing_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publishing_putBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Publishing_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Planning_calendar: {
        parameters: {
            query: {
                /** @description The first day, in UTC. */
                from: string;
                /** @description So many days. */
                days: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Planning_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Planning_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Planning_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Connectors_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Connectors_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddConnectorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecretDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Connectors_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeConnectorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Connectors_rotate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecretDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Connectors_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorTestDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Connectors_sent: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Connectors_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Connectors_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Connectors_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostLinkDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sharing_share: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preferences_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preferences_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatePreferencesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preferences_house: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NudgeBudgetDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preferences_setHouse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetNudgeBudgetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NudgeBudgetDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Nudges_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description `open` (default): new, seen and held; `done`: what was marked done. */
                state?: "open" | "done";
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NudgePageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Nudges_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NudgeCountDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Nudges_seen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Nudges_done: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Nudges_snooze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnoozedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Nudges_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Nudges_optOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_byReason: {
        parameters: {
            query?: {
                /** @description Nudges found in so many days. */
                days?: 7 | 30 | 90;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NudgeReportDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GoalReports_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalReportPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Trail_page: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description The first instant. */
                from?: string;
                /** @description The instant before which entries end. */
                until?: string;
                /** @description `role.granted` and the like. */
                act?: string;
                /** @description `person`, `draft`, `assignment` … */
                subjectKind?: string;
                subjectId?: string;
                /** @description `person:<id>`, `operator:<name>` or `system:<name>`; `operator` for all of them. */
                actor?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Trail_csv: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description The first instant. */
                from?: string;
                /** @description The instant before which entries end. */
                until?: string;
                /** @description `role.granted` and the like. */
                act?: string;
                /** @description `person`, `draft`, `assignment` … */
                subjectKind?: string;
                subjectId?: string;
                /** @description `person:<id>`, `operator:<name>` or `system:<name>`; `operator` for all of them. */
                actor?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Trail_ndjson: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description The first instant. */
                from?: string;
                /** @description The instant before which entries end. */
                until?: string;
                /** @description `role.granted` and the like. */
                act?: string;
                /** @description `person`, `draft`, `assignment` … */
                subjectKind?: string;
                subjectId?: string;
                /** @description `person:<id>`, `operator:<name>` or `system:<name>`; `operator` for all of them. */
                actor?: string;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Trail_acts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailActsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Trail_runs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Trail_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Trail_certificates: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificatePageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Trail_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Looks_mine: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Looks_all: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
                /** @description Whose record. */
                personId?: string;
                /** @description Who looked. */
                readerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Exports_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Exports_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Exports_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Exports_json: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Exports_html: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Retention_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Retention_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRetentionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionChangeDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Retention_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Retention_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Retention_runs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisposalRunsDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Retention_run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Holds_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Holds_place: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceHoldDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Holds_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseHoldDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Cursor from the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPageDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPreviewDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_json: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_conclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
