/* Made by web/types.mjs from openapi.json. */
export interface paths {
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Active persons by family name. */
        get: operations["People_list"];
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
    "/api/v1/audiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Audiences, newest first. */
        get: operations["Audiences_list"];
        put?: never;
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
        /** Changes names and rule; members follow at once. */
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
        /** Whom a rule would reach now; nothing is stored. */
        post: operations["Audiences_preview"];
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
        /** Networks channels may be on. */
        get: operations["Channels_networks"];
        put?: never;
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
        /** Channels I publish on. */
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
    "/api/v1/rules-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents by code, with the edition in force and whether the caller acknowledged it. */
        get: operations["Rules_documents"];
        put?: never;
        post: operations["Rules_create"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PersonDto: {
            grade: number | null;
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
            hiredOn: string | null;
            leftOn: string | null;
            active: boolean;
        };
        PersonPageDto: {
            items: components["schemas"]["PersonDto"][];
            next: string | null;
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
            permissions: string[];
            /** @description Whether this installation is a demo. */
            demo: boolean;
            /** @description The house's instant: demo time may run fast. */
            now: string;
        };
        AudienceSummaryDto: {
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
        CreatedDto: {
            id: string;
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
        };
        AudiencePreviewDto: {
            count: number;
            /** @description The rule as a sentence, by language. */
            sentence: {
                [key: string]: string;
            };
            /** @description The first twenty by family name. */
            sample: components["schemas"]["MemberDto"][];
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
        ChannelDto: {
            /** @enum {string} */
            accountKind: "business" | "personal";
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
        };
        ChannelPageDto: {
            items: components["schemas"]["ChannelDto"][];
            next: string | null;
        };
        AddChannelDto: {
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
        };
        ChangeChannelDto: {
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
        EditionHeadDto: {
            number: number;
            /** @enum {string} */
            state: "draft" | "published";
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
        };
        AcknowledgedDto: {
            number: number;
            editionId: string;
            language: string;
            at: string;
        };
        DocumentDto: {
            id: string;
            code: string;
            names: {
                [key: string]: string;
            };
            originalLanguage: string;
            inForce: components["schemas"]["EditionHeadDto"] | null;
            /** @description Published and not yet in force. */
            upcoming: components["schemas"]["EditionHeadDto"] | null;
            /** @description The caller's acknowledgement that counts now. */
            acknowledgement: components["schemas"]["AcknowledgedDto"] | null;
            /** @description Whether the caller has acknowledged what is in force; false also while nothing is. */
            acknowledged: boolean;
        };
        DocumentPageDto: {
            items: components["schemas"]["DocumentDto"][];
            next: string | null;
        };
        CreateDocumentDto: {
            /** @description Letters, digits and hyphens. */
            code: string;
            names: {
                [key: string]: string;
            };
            /** @description The legal original. */
            originalLanguage: string;
        };
        EditionPageDto: {
            items: components["schemas"]["EditionHeadDto"][];
            next: string | null;
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
            names: {
                [key: string]: string;
            };
            clauses: components["schemas"]["ClauseDto"][];
            removed: components["schemas"]["RemovedClauseDto"][];
            /** @description The caller's own. */
            acknowledgement: components["schemas"]["AcknowledgedDto"] | null;
            /** @description What an acknowledgement says. */
            sentence: string;
            /** @description What the caller may do with it now: `acknowledge`, `declare`, `publish`. */
            can: string[];
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
        ReceiptDto: {
            number: number;
            editionId: string;
            language: string;
            at: string;
            documentId: string;
            /** @description SHA-256 (hex) of the edition's canonical content. */
            digest: string;
            /** @description The sentence that was agreed to. */
            sentence: string;
        };
        NudgeDto: {
            /** @enum {string} */
            state: "held" | "new" | "seen" | "done";
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
    People_list: {
        parameters: {
            query?: {
                /** @description Items per page, 1–100. */
                limit?: number;
                /** @description Any part of a name, in any script, or of the external id. */
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
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description A problem document (RFC 9457). */
            default: {
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
    SignIn_end: {
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
    Audiences_list: {
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
    Channels_networks: {
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
    Rules_documents: {
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
    Rules_create: {
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
}
