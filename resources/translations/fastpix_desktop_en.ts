<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PhoneDialog</name>
    <message numerus="yes">
        <source>Hides in %n s</source>
        <translation>
            <numerusform>Hides in %n s</numerusform>
            <numerusform>Hides in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>Delete %n streams</source>
        <translation>
            <numerusform>Delete %n stream</numerusform>
            <numerusform>Delete %n streams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamCommands</name>
    <message numerus="yes">
        <source>%n streams deleted</source>
        <translation>
            <numerusform>%n stream deleted</numerusform>
            <numerusform>%n streams deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams weren&apos;t deleted, because you switched accounts.</source>
        <translation>
            <numerusform>%n stream wasn&apos;t deleted, because you switched accounts.</numerusform>
            <numerusform>%n streams weren&apos;t deleted, because you switched accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>There were %n interruptions. The longest lasted %1.</source>
        <translation>
            <numerusform>There was one interruption, which lasted %1.</numerusform>
            <numerusform>There were %n interruptions. The longest lasted %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
