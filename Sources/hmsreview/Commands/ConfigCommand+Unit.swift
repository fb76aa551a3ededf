import ArgumentParser
import Foundation

extension ConfigCommand {
    /// `hmsreview config unit`.
    struct Unit: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "unit", abstract: "Print a unit for systemd that serves the portals.",
            discussion: """
                EXAMPLES
                  hmsreview config unit --user hmsreview > /etc/systemd/system/hmsreview.service
                """)

        @Option(help: "System user the portals run as.")
        var user = "hmsreview"
        @Option(help: ArgumentHelp("Folder of database and archive.", valueName: "DIR"))
        var data = "/var/lib/hmsreview"
        @Option(help: ArgumentHelp("File with settings.", valueName: "FILE"))
        var config = "/etc/hmsreview/portal.yml"
        @Option(help: ArgumentHelp("Folder with Templates and Fonts.", valueName: "DIR"))
        var resources = "/usr/share/hmsreview"

        func run() throws {
            let program = URL(filePath: CommandLine.arguments[0]).standardizedFileURL.path
            Console.print(text(program: program))
        }

        private func text(program: String) -> String {
            """
            [Unit]
            Description=hmsreview: Arbeidsportal and Brukerportal
            After=network.target

            [Service]
            User=\(user)
            Group=\(user)
            WorkingDirectory=\(data)
            Environment=HMSREVIEW_DATABASE=\(data)/hmsreview.sqlite
            Environment=HMSREVIEW_ARCHIVE=\(data)/archive
            Environment=HMSREVIEW_RESOURCES=\(resources)
            Environment=HMSREVIEW_CONFIG=\(config)
            ExecStartPre=\(program) config check
            ExecStart=\(program) serve
            # Plans in work are finished and the rest of a run is parked before the server ends.
            TimeoutStopSec=60
            KillSignal=SIGTERM
            Restart=on-failure
            UMask=0077
            LimitNOFILE=8192
            NoNewPrivileges=yes
            PrivateTmp=yes
            PrivateDevices=yes
            ProtectSystem=strict
            ProtectHome=yes
            ProtectKernelTunables=yes
            ProtectControlGroups=yes
            ReadWritePaths=\(data)
            RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
            SystemCallFilter=@system-service
            MemoryMax=2G

            [Install]
            WantedBy=multi-user.target
            """
        }
    }
}
